package org.contactboard.board.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** The stored states of CRM items. */
@Singleton
final class Items {

    private final ObjectMapper json;

    Items(ObjectMapper json) {
        this.json = json;
    }

    /** Locks and reads those that were seen before. */
    Map<Identity, Item> load(Connection connection, Set<Identity> identities) throws SQLException {
        return byIdentity(Unnest.of(identities)
                .column(Identity::source)
                .column(Identity::kind)
                .column(Identity::recordId)
                .query(connection, this::item, """
                        select i.source, i.kind, i.record_id, i.state, i.pending, i.said
                        from unnest(?::text[], ?::text[], ?::text[]) as given(source, kind, record_id)
                        join crm_item i using (source, kind, record_id)
                        order by i.source, i.kind, i.record_id
                        for update of i"""));
    }

    /** Locks and reads some of those whose appointment has ended. */
    Map<Identity, Item> loadPassed(Connection connection, Instant now) throws SQLException {
        return byIdentity(
                Unnest.of(List.of(now)).column(it -> it).column(it -> it).query(connection, this::item, """
                with passed as (
                    (select distinct source, kind, record_id from contact
                     where not held and ends_at <= (?::timestamptz[])[1] limit 1000)
                    union
                    (select source, kind, record_id from crm_item
                     where pending_until <= (?::timestamptz[])[1] limit 1000)
                    union
                    (select source, kind, record_id from unconfirmed where not derived limit 1000))
                select i.source, i.kind, i.record_id, i.state, i.pending, i.said
                from passed join crm_item i using (source, kind, record_id)
                order by i.source, i.kind, i.record_id
                for update of i"""));
    }

    /** What people said of these from now on. */
    void say(Connection connection, Collection<Said.Change> changes) throws SQLException {
        Unnest.of(changes)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(it -> it.after().equals(Said.NOTHING) ? null : write(it.after()))
                .execute(connection, """
                        update crm_item i set said = g.said
                        from unnest(?::text[], ?::text[], ?::text[], ?::jsonb[]) as g(source, kind, record_id, said)
                        where i.source = g.source and i.kind = g.kind and i.record_id = g.record_id""");
    }

    void save(Connection connection, Collection<Resolved> items) throws SQLException {
        Unnest.of(items)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(it -> write(it.state()))
                .column(Resolved::pending)
                .column(Resolved::pendingPerson)
                .column(Resolved::pendingNumber)
                .column(it -> array(it.pendingOthers()))
                .column(it -> array(it.pendingProducts()))
                .column(Resolved::waitsUntil)
                .execute(connection, """
                        insert into crm_item (source, kind, record_id, state, pending, pending_person, pending_number,
                                              pending_others, pending_products, pending_until)
                        select source, kind, record_id, state, pending, pending_person, pending_number,
                            pending_others::text[], pending_products::text[], pending_until
                        from unnest(?::text[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::text[], ?::timestamptz[])
                            as g(source, kind, record_id, state, pending, pending_person, pending_number,
                                 pending_others, pending_products, pending_until)
                        on conflict (source, kind, record_id) do update set
                            state = excluded.state, pending = excluded.pending,
                            pending_person = excluded.pending_person, pending_number = excluded.pending_number,
                            pending_others = excluded.pending_others,
                            pending_products = excluded.pending_products,
                            pending_until = excluded.pending_until""");
    }

    /** Reads source, kind, record_id, state, pending and said. */
    Item item(ResultSet row) throws SQLException {
        try {
            return new Item(
                    new Identity(row.getString(1), row.getString(2), row.getString(3)),
                    json.readValue(row.getString(4), ItemState.class),
                    row.getString(5),
                    said(row.getString(6)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("crm_item holds what cannot be read", e);
        }
    }

    private Said said(@Nullable String written) throws JsonProcessingException {
        return written == null ? Said.NOTHING : json.readValue(written, Said.class);
    }

    private static @Nullable String array(List<String> texts) {
        return texts.isEmpty() ? null : Unnest.array(texts);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order in which they were read. */
    static Map<Identity, Item> byIdentity(List<Item> items) {
        return items.stream()
                .collect(Collectors.toMap(
                        Item::identity, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
