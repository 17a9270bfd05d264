package org.contactboard.board.record;

/** How it stands with a call or a meeting at its source. */
enum Status {
    HELD,
    PLANNED,
    NOT_HELD,
    CANCELLED,
    DELETED,
    WRITTEN,
    COPY,
    INTERNAL;

    /** The status that a withdrawal sets. */
    static Status ofCause(String cause) {
        return switch (cause) {
            case "not-held" -> NOT_HELD;
            case "cancelled" -> CANCELLED;
            case "deleted" -> DELETED;
            case "written" -> WRITTEN;
            case "copy" -> COPY;
            case "internal" -> INTERNAL;
            default -> throw new IllegalArgumentException("`cause` is not known: " + cause);
        };
    }

    /** The reason under which an item of this status is filtered. */
    String reason() {
        return switch (this) {
            case NOT_HELD -> "not-held";
            case CANCELLED -> "cancelled";
            case DELETED -> "deleted";
            case WRITTEN -> "written";
            case COPY -> "copy";
            case INTERNAL -> "internal";
            case HELD, PLANNED -> throw new IllegalStateException(this + " is no reason to filter");
        };
    }
}
