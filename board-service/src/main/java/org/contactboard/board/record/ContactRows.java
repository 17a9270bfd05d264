package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactboard.board.overview.Place;
import org.contactboard.board.record.SameConversations.Slot;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** The contacts and appointments that stand on the board, one row per item and place. */
final class ContactRows {

    private ContactRows() {}

    private record Old(
            Identity identity,
            Place place,
            boolean held,
            LocalDate day,
            @Nullable Instant startedAt,
            String channel,
            @Nullable Instant arrivedAt) {}

    private record Fresh(
            Resolved item,
            Conversation conversation,
            Place place,
            @Nullable Instant arrivedAt) {}

    /** The customers at whose rows these items stand now. */
    static Set<String> customers(Connection connection, Collection<Identity> identities) throws SQLException {
        return new TreeSet<>(identities(identities).query(connection, row -> row.getString(1), """
                select distinct k.customer_id from unnest(?::text[], ?::text[], ?::text[]) as given(source, kind, record_id)
                join contact k using (source, kind, record_id)"""));
    }

    /** Puts the items where they stand now; returns the places where something changed. */
    static Set<Place> replace(Connection connection, Collection<Resolved> items) throws SQLException {
        var old = identities(items.stream().map(Resolved::identity).toList()).query(connection, ContactRows::old, """
                delete from contact k using unnest(?::text[], ?::text[], ?::text[]) as given(source, kind, record_id)
                where k.source = given.source and k.kind = given.kind and k.record_id = given.record_id
                returning k.source, k.kind, k.record_id, k.customer_id, k.product_id, k.held, k.day, k.channel,
                          k.arrived_at, k.started_at""");
        var oldByItem = new HashMap<Identity, List<Old>>(old.stream().collect(Collectors.groupingBy(Old::identity)));
        var fresh = new ArrayList<Fresh>();
        for (var item : items) {
            item.conversation().ifPresent(conversation -> item.places()
                    .forEach(place ->
                            fresh.add(new Fresh(item, conversation, place, arrivedAt(item, conversation, oldByItem)))));
        }
        insert(connection, fresh);
        var places = old.stream().map(Old::place).collect(Collectors.toSet());
        fresh.forEach(it -> places.add(it.place()));
        places.addAll(SameConversations.tell(connection, slots(old, fresh)));
        return places;
    }

    private static Set<Slot> slots(List<Old> old, List<Fresh> fresh) {
        var slots = new HashSet<Slot>();
        for (var it : old) {
            if (it.held() && it.startedAt() != null) {
                slots.add(new Slot(it.identity(), it.place().customerId(), it.day(), it.startedAt()));
            }
        }
        for (var it : fresh) {
            var startedAt = it.conversation().startedAt();
            if (it.conversation().held() && startedAt != null) {
                slots.add(new Slot(
                        it.item().identity(),
                        it.place().customerId(),
                        it.conversation().day(),
                        startedAt));
            }
        }
        return slots;
    }

    /** A change that leaves day and channel as they were is no arrival. */
    private static @Nullable Instant arrivedAt(
            Resolved item, Conversation conversation, Map<Identity, List<Old>> oldByItem) {
        for (var old : oldByItem.getOrDefault(item.identity(), List.of())) {
            if (old.held() == conversation.held()
                    && old.day().equals(conversation.day())
                    && old.channel().equals(conversation.channel())) {
                return old.arrivedAt();
            }
        }
        return item.arrivedAt();
    }

    private static void insert(Connection connection, List<Fresh> fresh) throws SQLException {
        Unnest.of(fresh)
                .column(it -> it.item().identity().source())
                .column(it -> it.item().identity().kind())
                .column(it -> it.item().identity().recordId())
                .column(it -> it.place().customerId())
                .column(it -> it.place().productId())
                .column(it -> it.conversation().held())
                .column(it -> it.conversation().heldWhenPast())
                .column(it -> it.conversation().day())
                .column(it -> it.conversation().startedAt())
                .column(it -> it.conversation().endsAt())
                .column(it -> it.conversation().channel())
                .column(it -> it.conversation().direction())
                .column(it -> it.conversation().purpose())
                .column(it -> it.item().pendingNumber())
                .column(it -> it.item().personId())
                .column(it -> it.item().employeeId())
                .column(Fresh::arrivedAt)
                .execute(connection, """
                        insert into contact (source, kind, record_id, customer_id, product_id, held, held_when_past, day,
                            started_at, ends_at, channel, direction, purpose, number, person_id, employee_id, arrived_at)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                            ?::boolean[], ?::date[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])""");
    }

    private static Unnest<Identity> identities(Collection<Identity> identities) {
        return Unnest.of(identities)
                .column(Identity::source)
                .column(Identity::kind)
                .column(Identity::recordId);
    }

    private static Old old(ResultSet row) throws SQLException {
        return new Old(
                new Identity(row.getString(1), row.getString(2), row.getString(3)),
                new Place(row.getString(4), row.getString(5)),
                row.getBoolean(6),
                row.getObject(7, LocalDate.class),
                instant(row.getObject(10, OffsetDateTime.class)),
                row.getString(8),
                instant(row.getObject(9, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
