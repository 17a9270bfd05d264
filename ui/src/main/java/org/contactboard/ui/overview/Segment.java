package org.contactboard.ui.overview;

import org.jspecify.annotations.Nullable;

/** A type of customer, with what we agreed ourselves for it. */
public record Segment(
        String id, @Nullable String name, @Nullable String agreements) {

    public String label() {
        return name == null || name.isBlank() ? id : name;
    }
}
