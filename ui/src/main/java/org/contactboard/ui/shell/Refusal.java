package org.contactboard.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The board-service's own words for what it did not take (RFC 9457). */
public final class Refusal extends RuntimeException {

    private static final int LOST_RACE = 412;
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;

    private final int status;
    private final String field;

    Refusal(int status, @Nullable String detail, String field) {
        super(Objects.requireNonNullElse(detail, ""));
        this.status = status;
        this.field = field;
    }

    /** The first field that is wrong, as REST calls it; empty where it is none. */
    public String field() {
        return field;
    }

    public String detail() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** Whether it is there already, or something is in the way. */
    public boolean isConflict() {
        return status == CONFLICT;
    }

    /** Whether there is no such thing any more. */
    public boolean isMissing() {
        return status == MISSING;
    }

    /** Whether somebody else wrote the same thing meanwhile. */
    public boolean isLostRace() {
        return status == LOST_RACE;
    }
}
