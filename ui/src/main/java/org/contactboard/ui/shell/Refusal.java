package org.contactboard.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The board-service's own words for what it did not take (RFC 9457). */
public final class Refusal extends RuntimeException {

    Refusal(@Nullable String detail) {
        super(Objects.requireNonNullElse(detail, ""));
    }

    public String detail() {
        return Objects.requireNonNullElse(getMessage(), "");
    }
}
