package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactboard.board.overview.Place;
import org.contactboard.board.record.SameConversationRule.Part;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Keeps which contacts are one conversation, where contacts came, went or moved. */
final class SameConversations {

    private SameConversations() {}

    /** Where a contact stands, or stood, in time. */
    record Slot(Identity identity, String customerId, LocalDate day, Instant startedAt) {}

    private record Stretch(String customerId, LocalDate day) {}

    /** @param told whether all that could share its conversation is read with it; else it only tells of others */
    private record Row(Part part, Place place, @Nullable String conversation, boolean eclipsed, boolean told) {

        String key() {
            return part.identity().key();
        }
    }

    private record Fresh(Row row, @Nullable String conversation, boolean eclipsed) {

        boolean isNews() {
            return row.told() && (!Objects.equals(conversation, row.conversation()) || eclipsed != row.eclipsed());
        }
    }

    /** Tells again which contacts around these slots are one conversation; returns the places where that changed. */
    static Set<Place> tell(Connection connection, Collection<Slot> slots) throws SQLException {
        var stretches = crowded(connection, slots);
        if (stretches.isEmpty()) {
            return Set.of();
        }
        var news = rows(connection, stretches).stream()
                .collect(Collectors.groupingBy(row -> row.place().customerId()))
                .values()
                .stream()
                .flatMap(rows -> fresh(rows).stream())
                .filter(Fresh::isNews)
                .toList();
        write(connection, news);
        return news.stream().map(it -> it.row().place()).collect(Collectors.toSet());
    }

    /** Most contacts have no other near them: then there is nothing to tell. */
    private static List<Stretch> crowded(Connection connection, Collection<Slot> slots) throws SQLException {
        return Unnest.of(slots)
                .column(Slot::customerId)
                .column(Slot::day)
                .column(Slot::startedAt)
                .column(slot -> slot.identity().source())
                .column(slot -> slot.identity().kind())
                .column(slot -> slot.identity().recordId())
                .query(connection, row -> new Stretch(row.getString(1), row.getObject(2, LocalDate.class)), """
                        select distinct g.customer_id, g.day from unnest(?::text[], ?::date[], ?::timestamptz[], ?::text[],
                            ?::text[], ?::text[]) as g(customer_id, day, started_at, source, kind, record_id)
                        where exists (
                            select from contact k where k.customer_id = g.customer_id
                            and k.day between g.day - 1 and g.day + 1 and k.held
                            and k.started_at between g.started_at - interval 'PT5M' and g.started_at + interval 'PT5M'
                            and (k.source, k.kind, k.record_id) <> (g.source, g.kind, g.record_id))""");
    }

    /** A day more on both sides than is told: a conversation may begin before midnight and end after it. */
    private static List<Row> rows(Connection connection, List<Stretch> stretches) throws SQLException {
        return Unnest.of(stretches)
                .column(Stretch::customerId)
                .column(Stretch::day)
                .query(connection, SameConversations::row, """
                        select k.source, k.kind, k.record_id, k.started_at, k.employee_id, k.person_id, k.number,
                            k.customer_id, k.product_id, k.conversation, k.eclipsed,
                            bool_or(k.day between g.day - 1 and g.day + 1)
                        from unnest(?::text[], ?::date[]) as g(customer_id, day)
                        join contact k on k.customer_id = g.customer_id and k.day between g.day - 2 and g.day + 2
                        where k.held and k.started_at is not null
                        group by k.source, k.kind, k.record_id, k.customer_id, k.product_id""");
    }

    private static List<Fresh> fresh(List<Row> rows) {
        var parts = rows.stream().map(Row::part).collect(Collectors.toSet());
        var firsts = SameConversationRule.firsts(parts);
        var sizes = firsts.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        var withProduct = new HashSet<Identity>();
        for (var row : rows) {
            if (!row.place().productId().equals(ProductRule.GENERAL)) {
                withProduct.add(first(firsts, row));
            }
        }
        var fresh = new ArrayList<Fresh>();
        for (var row : rows) {
            var first = first(firsts, row);
            var eclipsed = row.place().productId().equals(ProductRule.GENERAL) && withProduct.contains(first);
            fresh.add(new Fresh(row, sizes.getOrDefault(first, 1L) > 1 ? first.key() : null, eclipsed));
        }
        return fresh;
    }

    private static Identity first(Map<Identity, Identity> firsts, Row row) {
        return Objects.requireNonNull(firsts.get(row.part().identity()));
    }

    private static void write(Connection connection, List<Fresh> news) throws SQLException {
        if (!news.isEmpty()) {
            Unnest.of(news)
                    .column(it -> it.row().part().identity().source())
                    .column(it -> it.row().part().identity().kind())
                    .column(it -> it.row().part().identity().recordId())
                    .column(it -> it.row().place().customerId())
                    .column(it -> it.row().place().productId())
                    .column(Fresh::conversation)
                    .column(Fresh::eclipsed)
                    .execute(connection, """
                            update contact k set conversation = g.conversation, eclipsed = g.eclipsed
                            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                                as g(source, kind, record_id, customer_id, product_id, conversation, eclipsed)
                            where (k.source, k.kind, k.record_id, k.customer_id, k.product_id)
                                = (g.source, g.kind, g.record_id, g.customer_id, g.product_id)""");
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Part(
                        new Identity(row.getString(1), row.getString(2), row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                new Place(row.getString(8), row.getString(9)),
                row.getString(10),
                row.getBoolean(11),
                row.getBoolean(12));
    }
}
