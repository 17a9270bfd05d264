package org.contactboard.local.large;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the many contacts of a large board out of the few of each customer that it has imported.
 *
 * <p>Each row is one that the board wrote, with another record id, product, day and time: so it has whatever columns the
 * board gives such a row. All that is derived of contacts is left to the board, which is told that a day has begun.
 */
public record ManyContacts(LargeCompany company) {

    /** How many there are of each that was imported, itself among them. */
    private static final int EACH = 50;

    /**
     * What differs in a copy: a record id, one of the customer's products, a day, and a time that no other contact of
     * the customer has on that day, nor one that is less than ten minutes off. Its parameter is the seed.
     */
    private static final String COPIES = """
            create temp table copy as
            with asked as (select ?::bigint as seed),
            columns as (select array_agg(id order by id) as ids from product where id <> 'general'),
            drawn as (
                select k.*, row_number() over (order by customer_id, record_id) * 1000 as n from contact k
                where source = 'board' and kind = 'contact'),
            numbered as (
                select k.source, k.kind, k.record_id as original, k.customer_id, l.day as latest, l.day - k.day as age, j,
                       coalesce(c.products, columns.ids) as products,
                       hashint8extended(n + j, seed) & 1073741823 as one,
                       hashint8extended(n + j, seed + 1) & 1073741823 as other
                from asked cross join columns cross join drawn k
                join customer c on c.id = k.customer_id join latest l on l.customer_id = k.customer_id
                cross join generate_series(1, %d) j)
            select source, kind, original, customer_id, j, md5(original || j)::uuid::text as record_id,
                   products[1 + one %% cardinality(products)] as product_id, moved.day,
                   (moved.day + time '08:00' + j * interval '10 minutes') at time zone 'Europe/Amsterdam' as started_at
            from numbered
            cross join lateral (select latest - ((age + 2 * (other %% %d)) %% %d)::int as day) moved
            """.formatted(EACH - 1, LargeCompany.DAYS / 2, LargeCompany.DAYS);

    private static final String ITEMS = """
            insert into crm_item
            select made.* from copy c
            join crm_item i on (i.source, i.kind, i.record_id) = (c.source, c.kind, c.original)
            cross join lateral jsonb_populate_record(i, jsonb_build_object(
                'record_id', c.record_id,
                'state', i.state || jsonb_build_object('fields', i.state -> 'fields' || jsonb_build_object(
                    'products', array[c.product_id],
                    'startedAt', to_char(c.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    'endedAt', to_char(
                        c.started_at at time zone 'UTC' + interval '10 minutes',
                        'YYYY-MM-DD"T"HH24:MI:SS"Z"'))))) made
            """;

    private static final String CONTACTS = """
            insert into contact
            select made.* from copy c
            join contact k on (k.source, k.kind, k.record_id) = (c.source, c.kind, c.original)
            cross join lateral jsonb_populate_record(k, jsonb_build_object(
                'record_id', c.record_id, 'product_id', c.product_id, 'day', c.day,
                'started_at', c.started_at, 'ends_at', c.started_at + interval '10 minutes')) made
            """;

    private static final String OUTCOMES = """
            insert into intake
            select made.* from copy c
            join intake i on (i.source, i.kind, i.record_id) = (c.source, c.kind, c.original)
            cross join lateral jsonb_populate_record(i, jsonb_build_object(
                'record_id', c.record_id, 'item', i.item + 1000000 * c.j, 'occurred_on', c.day)) made
            """;

    /** Makes them, and has the board reckon all of its rows anew. */
    public void make(String jdbcUrl) throws SQLException {
        try (var database = DriverManager.getConnection(jdbcUrl)) {
            database.setAutoCommit(false);
            tellLatestDays(database);
            try (var copies = database.prepareStatement(COPIES)) {
                copies.setLong(1, company.seed());
                copies.execute();
            }
            for (var step : List.of("analyze copy", ITEMS, CONTACTS, OUTCOMES, "update board set counted_on = null")) {
                try (var statement = database.createStatement()) {
                    statement.execute(step);
                }
            }
            database.commit();
            database.setAutoCommit(true);
            try (var statement = database.createStatement()) {
                statement.execute("vacuum analyze crm_item, contact, intake");
            }
        }
    }

    private void tellLatestDays(Connection database) throws SQLException {
        try (var table = database.createStatement();
                var days = database.prepareStatement("insert into latest select * from unnest(?::text[], ?::date[])")) {
            table.execute("create temp table latest (customer_id text primary key, day date not null)");
            var customers = IntStream.range(0, LargeCompany.CUSTOMERS);
            days.setArray(
                    1,
                    database.createArrayOf(
                            "text", customers.mapToObj(LargeCompany::customer).toArray()));
            days.setArray(
                    2,
                    database.createArrayOf(
                            "text",
                            IntStream.range(0, LargeCompany.CUSTOMERS)
                                    .mapToObj(n -> company.latest(n).toString())
                                    .toArray()));
            days.execute();
        }
    }
}
