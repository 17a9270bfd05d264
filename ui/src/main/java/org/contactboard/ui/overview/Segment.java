package org.contactboard.ui.overview;

import org.jspecify.annotations.Nullable;

/** A type of customer. */
public record Segment(String id, @Nullable String name) {

    public String label() {
        return name == null || name.isBlank() ? id : name;
    }
}
