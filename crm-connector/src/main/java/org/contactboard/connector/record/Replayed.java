package org.contactboard.connector.record;

import org.jspecify.annotations.Nullable;

/** The headers of a record that the board put on its topic once more, with the bytes that were rejected before. */
public final class Replayed {

    /** The first place of the item for which it was put there: {@code topic:partition:offset:item}. */
    public static final String OF = "board-replay-of";

    /** How many changes of the source's mappings have to be known before it is translated. */
    public static final String MAPPINGS = "board-replay-mappings";

    private Replayed() {}

    /** The offset at which the record stood first; null when it is no replay. */
    static @Nullable Long firstOffset(CrmRecord record) {
        String place = record.header(OF);
        String[] parts = place == null ? new String[0] : place.split(":", -1);
        return parts.length < 3 ? null : number(parts[parts.length - 2]);
    }

    /** The changes that it waits for; 0 where it waits for none. */
    public static int mappings(CrmRecord record) {
        Long number = number(record.header(MAPPINGS));
        return number == null ? 0 : (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
