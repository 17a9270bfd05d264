package org.contactboard.board.record;

import java.util.Comparator;

/** What a CRM item is known by: its source, its kind (call, meeting, person, …) and its id there. */
public record Identity(String source, String kind, String recordId) implements Comparable<Identity> {

    private static final Comparator<Identity> ORDER =
            Comparator.comparing(Identity::source).thenComparing(Identity::kind).thenComparing(Identity::recordId);

    /** As it is written in one text, and as the key on Kafka. */
    public String key() {
        return source + ':' + kind + ':' + recordId;
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }
}
