package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.contactboard.board.sql.Unnest;

/** The next offset to read of each partition, kept in the transaction that writes what was read. */
final class Offsets {

    private Offsets() {}

    /** Locks the partitions, so that a consumer that lost them meanwhile can write nothing twice. */
    static Map<TopicPartition, Long> lock(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        partitions(partitions).execute(connection, """
                insert into kafka_offset (topic, "partition", next)
                select topic, "partition", 0 from unnest(?::text[], ?::int[]) as g(topic, "partition")
                order by 1, 2 on conflict do nothing""");
        return read(connection, partitions, """
                select o.topic, o."partition", o.next from unnest(?::text[], ?::int[]) as g(topic, "partition")
                join kafka_offset o using (topic, "partition") order by 1, 2 for update of o""");
    }

    static Map<TopicPartition, Long> read(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        return read(connection, partitions, """
                select o.topic, o."partition", o.next from unnest(?::text[], ?::int[]) as g(topic, "partition")
                join kafka_offset o using (topic, "partition")""");
    }

    static void advance(Connection connection, Map<TopicPartition, Long> next) throws SQLException {
        Unnest.of(next.entrySet())
                .column(it -> it.getKey().topic())
                .column(it -> it.getKey().partition())
                .column(Map.Entry::getValue)
                .execute(connection, """
                        update kafka_offset o set next = greatest(o.next, g.next)
                        from unnest(?::text[], ?::int[], ?::bigint[]) as g(topic, "partition", next)
                        where o.topic = g.topic and o."partition" = g."partition\"""");
    }

    static void forget(Connection connection, TopicPartition partition) throws SQLException {
        partitions(List.of(partition)).execute(connection, """
                delete from kafka_offset o using unnest(?::text[], ?::int[]) as g(topic, "partition")
                where o.topic = g.topic and o."partition" = g."partition\"""");
    }

    private static Map<TopicPartition, Long> read(
            Connection connection, Collection<TopicPartition> partitions, String sql) throws SQLException {
        var next = new HashMap<TopicPartition, Long>();
        partitions(partitions)
                .query(
                        connection,
                        row -> next.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)),
                        sql);
        return next;
    }

    private static Unnest<TopicPartition> partitions(Collection<TopicPartition> partitions) {
        return Unnest.of(partitions).column(TopicPartition::topic).column(TopicPartition::partition);
    }
}
