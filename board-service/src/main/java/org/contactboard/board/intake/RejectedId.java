package org.contactboard.board.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a rejected item stood, as its id `topic:partition:offset:item` says. */
record RejectedId(String topic, int partition, long offset, int item) {

    private static final Pattern ID = Pattern.compile("([\\w.-]{1,249}):(\\d{1,9}):(\\d{1,18}):(\\d{1,9})");

    /** Empty for what is no such id. */
    static Optional<RejectedId> of(String id) {
        var parts = ID.matcher(id);
        return parts.matches()
                ? Optional.of(new RejectedId(
                        parts.group(1),
                        Integer.parseInt(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        Integer.parseInt(parts.group(4))))
                : Optional.empty();
    }
}
