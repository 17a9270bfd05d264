package org.contactboard.board.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.contactboard.board.sql.Unnest;

/**
 * Takes back what a record told that cannot be read any more, since people changed what its values mean: at its own
 * revision, so that only what it said itself goes, in a higher translation.
 */
@Singleton
public final class Overruling {

    private final AgroalDataSource database;
    private final BatchStep batchStep;

    Overruling(AgroalDataSource database, BatchStep batchStep) {
        this.database = database;
        this.batchStep = batchStep;
    }

    /** What the item told, when the decision rejects it in a higher translation; called before the decision is kept. */
    List<RecordEvent> of(Connection connection, Decision rejection) throws SQLException {
        return told(
                connection, List.of(rejection.origin()), rejection.revision().translation());
    }

    void takeBack(Connection connection, List<RecordEvent> told) throws SQLException {
        if (!told.isEmpty()) {
            batchStep.apply(connection, told);
        }
    }

    /** Takes back what these items told; what is translated two changes of the mappings later counts again. */
    public void takeBack(List<Origin> origins) {
        QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                takeBack(connection, told(connection, origins, Integer.MAX_VALUE));
            }
            return origins;
        });
    }

    private static List<RecordEvent> told(Connection connection, List<Origin> origins, int translation)
            throws SQLException {
        return Unnest.of(origins)
                .column(Origin::topic)
                .column(Origin::partition)
                .column(Origin::offset)
                .column(Origin::item)
                .query(
                        connection,
                        row -> new RecordEvent(
                                EventType.RECORD_WITHDRAWN,
                                new Identity(row.getString(1), row.getString(2), row.getString(3)),
                                new Revision(
                                        row.getLong(4),
                                        row.getLong(5),
                                        translation == Integer.MAX_VALUE ? row.getInt(6) + 1 : translation),
                                new Origin(row.getString(7), row.getInt(8), row.getLong(9), row.getInt(10)),
                                row.getObject(11, OffsetDateTime.class).toInstant(),
                                false,
                                true,
                                false,
                                null,
                                List.of(),
                                JsonNodeFactory.instance.objectNode().put("status", Status.NOT_HELD.name())),
                        """
                        select i.source, i.kind, i.record_id, i.revision_at, i.revision_tie, i.translation,
                               i.topic, i."partition", i."offset", i.item, i.received_at
                        from unnest(?::text[], ?::int[], ?::bigint[], ?::int[]) as g(topic, "partition", "offset", item)
                        join intake i using (topic, "partition", "offset", item)
                        where i.outcome = 'applied' and i.translation < ? and i.reason in
                            ('phone', 'face-to-face', 'appointment', 'unmatched', 'waiting')""",
                        translation);
    }
}
