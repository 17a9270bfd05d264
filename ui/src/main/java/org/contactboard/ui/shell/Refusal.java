package org.contactboard.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The board-service's own words for what it did not take (RFC 9457). */
public final class Refusal extends RuntimeException {

    private static final int LOST_RACE = 412;

    private final int status;

    Refusal(int status, @Nullable String detail) {
        super(Objects.requireNonNullElse(detail, ""));
        this.status = status;
    }

    public String detail() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** Whether somebody else wrote the same thing meanwhile. */
    public boolean isLostRace() {
        return status == LOST_RACE;
    }
}
