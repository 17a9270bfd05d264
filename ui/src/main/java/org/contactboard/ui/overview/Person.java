package org.contactboard.ui.overview;

import org.jspecify.annotations.Nullable;

/** Somebody with a name and a telephone number, any of which may be unknown; {@code doNotCall} where it was asked for. */
public record Person(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Boolean doNotCall) {

    public boolean mustNotBeCalled() {
        return Boolean.TRUE.equals(doNotCall);
    }
}
