package org.contactboard.board.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of `contacts`: what a source tells about one of its items.
 *
 * @param keeps the fields of which a whole event knows nothing, since its record does not hold them
 * @param fields the members that say something of the item, `status` among them; null members are emptied
 * @param eventId the source's own id of the event, where it gives one
 * @param live false for snapshots and back-fill, which raise no highlight
 * @param tombstone whether it is Kafka's own sign of a deletion, which the source has usually told before
 * @param countedBefore whether the source itself shows that the item counted until this event
 */
public record RecordEvent(
        EventType type,
        Identity identity,
        Revision revision,
        Origin origin,
        Instant receivedAt,
        boolean live,
        boolean countedBefore,
        boolean tombstone,
        @Nullable String eventId,
        List<String> keeps,
        ObjectNode fields) {

    /** Whether it tells all of the item: what it does not name is then empty. */
    boolean isWhole() {
        return type.isWhole() || (type == EventType.RECORD_WITHDRAWN && fields.has("channel"));
    }
}
