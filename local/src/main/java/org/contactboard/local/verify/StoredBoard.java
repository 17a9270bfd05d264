package org.contactboard.local.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.contactboard.local.place.Refusal;

/** What the board's database holds. */
final class StoredBoard implements AutoCloseable {

    private static final int FETCHED = 10_000;

    private final Connection database;

    StoredBoard(int port) {
        try {
            database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/board?user=board".formatted(port));
            database.setAutoCommit(false); // or the driver fetches all rows at once
        } catch (SQLException away) {
            throw new Refusal("PostgreSQL does not answer on port " + port + ": start the board with ./board up");
        }
    }

    /** The records that have an outcome. */
    Places decided() throws SQLException {
        var places = new Places();
        query(
                "select distinct topic, \"partition\", \"offset\" from intake",
                row -> places.add(row.getString(1), row.getInt(2), row.getLong(3)));
        return places;
    }

    /** Records of which some items have an outcome and others, before them, have none. */
    List<String> incomplete() throws SQLException {
        var incomplete = new ArrayList<String>();
        query("""
                select topic || '/' || "partition" || '/' || "offset" from intake
                where topic like 'crm.%' and decided_at > now() - interval '1 day' -- older ones may be forgotten in part
                group by topic, "partition", "offset" having count(*) <> max(item) + 1 order by 1""", row -> incomplete.add(row.getString(1)));
        return incomplete;
    }

    /** Revisions that made a contact more than once, and contacts of no known record. */
    List<String> wronglyApplied() throws SQLException {
        var wrong = new ArrayList<String>();
        query("""
                select concat_ws(':', source, kind, record_id) || ' was applied more than once' from intake
                where outcome = 'applied' and reason in ('phone', 'face-to-face')
                group by source, kind, record_id, revision_at, revision_tie, translation having count(*) > 1
                union all
                select distinct concat_ws(':', source, kind, record_id) || ' is a contact of no known record'
                from contact k where not exists (select from crm_item i where i.source = k.source and i.kind = k.kind
                                                 and i.record_id = k.record_id)""", row -> wrong.add(row.getString(1)));
        return wrong;
    }

    long contacts() throws SQLException {
        var counts = new HashSet<Long>();
        query(
                "select count(*) from (select distinct source, kind, record_id from contact)",
                row -> counts.add(row.getLong(1)));
        return counts.iterator().next();
    }

    /** The version of each row, but of those that are still to be published. */
    Map<String, Long> versions() throws SQLException {
        var versions = new HashMap<String, Long>();
        query("""
                select id, version from customer c where version > 0 and not exists (select from row_mark m where m.row_id = c.id)
                union all
                select '_board', version from board where not exists (select from row_mark where row_id = '_board')""", row -> versions.put(row.getString(1), row.getLong(2)));
        return versions;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private interface Each {
        void take(ResultSet row) throws SQLException;
    }

    private void query(String sql, Each each) throws SQLException {
        try (var statement = database.createStatement();
                var rows = fetch(statement, sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
        database.commit(); // the next look sees what came since
    }

    private static ResultSet fetch(Statement statement, String sql) throws SQLException {
        statement.setFetchSize(FETCHED);
        return statement.executeQuery(sql);
    }
}
