package org.contactboard.ui.overview;

import org.jspecify.annotations.Nullable;

/**
 * A type of customer.
 *
 * @param overloadCount more conversations than this, on so many days up to today, are too much
 */
public record Segment(String id, @Nullable String name, int overloadCount, int overloadDays) {

    /** Of customers that are in none. */
    static final Segment NONE = new Segment("", null, 0, 0);

    private static final int USUAL_COUNT = 5;
    private static final int USUAL_DAYS = 30;

    /** What is not told is as usual. */
    public Segment {
        overloadCount = overloadCount == 0 ? USUAL_COUNT : overloadCount;
        overloadDays = overloadDays == 0 ? USUAL_DAYS : overloadDays;
    }

    public String label() {
        return name == null || name.isBlank() ? id : name;
    }
}
