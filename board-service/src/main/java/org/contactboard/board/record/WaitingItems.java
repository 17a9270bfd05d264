package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contactboard.board.record.Knowledge.Fact;
import org.contactboard.board.sql.Unnest;

/** Finds the items that wait for what is known now, or stand by what was known before; locks and reads them. */
@Singleton
final class WaitingItems {

    private static final String WAITING = """
            with told as (select * from unnest(?::text[], ?::text[], ?::text[]) as g(about, source, value)),
            given as (
                select * from told
                union
                select t.about, t.source, e.same_as from told t
                join employee e on t.about = 'employee' and e.id = t.value and e.same_as is not null),
            waiting as (
                select i.source, i.kind, i.record_id from crm_item i
                join given g on g.about = 'person' and i.source = g.source and i.pending_person = g.value
                union
                select i.source, i.kind, i.record_id from crm_item i
                join given g on g.about = 'number' and i.pending_number = g.value
                union
                select i.source, i.kind, i.record_id from crm_item i
                join given g on g.about = 'number' and i.pending_others @> array[g.value]
                union
                select i.source, i.kind, i.record_id from crm_item i
                join given g on g.about = 'product' and i.source = g.source and i.pending_products @> array[g.value]
                union
                select i.source, i.kind, i.record_id from crm_item i
                join given g on g.about = 'item' and i.source = g.source
                    and i.kind = split_part(g.value, E'\n', 1)
                    and i.record_id = substr(g.value, strpos(g.value, E'\n') + 1)
                union
                select k.source, k.kind, k.record_id from contact k
                join given g on g.about = 'customer' and k.customer_id = g.value
                union
                select k.source, k.kind, k.record_id from contact k
                join given g on g.about = 'employee' and k.employee_id = g.value
                union
                select k.source, k.kind, k.record_id from unconfirmed k
                join given g on g.about = 'customer' and k.customer_ids @> array[g.value]
                union
                select k.source, k.kind, k.record_id from unconfirmed k
                join given g on g.about = 'employee' and k.employee_id = g.value)
            select i.source, i.kind, i.record_id, i.state, i.pending, i.said
            from waiting join crm_item i using (source, kind, record_id)
            """;

    /** Reads all that the sources have. */
    private static final String CODED = """
            select i.source, i.kind, i.record_id, i.state, i.pending, i.said
            from unnest(?::text[], ?::text[]) as given(source, code)
            join crm_item i on i.source = given.source and i.state #> '{fields,products}' @> to_jsonb(given.code)
            """;

    /** Reads all since that day. */
    private static final String SINCE = """
            with given as (
                select split_part(value, E'\n', 1) as product, split_part(value, E'\n', 2)::date as since
                from unnest(?::text[]) as g(value)),
            owners as materialized (
                select g.product, c.id from given g join customer c on c.products @> array[g.product]),
            managers as materialized (
                select g.product, coalesce(e.same_as, e.id) as id
                from given g join product_manager m on m.product_id = g.product join employee e on e.id = m.manager_id),
            codes as materialized (
                select g.product, x.source, array_agg(x.external_id) as codes
                from given g join external_id x on x.kind = 'product' and x.target = g.product group by 1, 2),
            placed as (
                select k.source, k.kind, k.record_id from given g join contact k on k.day >= g.since
                where k.product_id in (g.product, 'general')
                or (g.product, k.customer_id) in (select product, id from owners)
                or (g.product, k.employee_id) in (select product, id from managers)
                union
                select k.source, k.kind, k.record_id from given g join contact k on k.day >= g.since
                join codes c on c.product = g.product and c.source = k.source
                join crm_item i on i.source = k.source and i.kind = k.kind and i.record_id = k.record_id
                where i.state #> '{fields,products}' ??| c.codes
                union
                select k.source, k.kind, k.record_id from given g join contact k on k.day >= g.since
                join crm_item i on i.source = k.source and i.kind = k.kind and i.record_id = k.record_id
                left join product_rule r on r.product_id = g.product and (r.by = 'EMPLOYEE' and r.value = k.employee_id
                    or r.by = 'NUMBER' and r.value = i.pending_number)
                where i.said ->> 'product' = g.product or r.product_id is not null
                union
                select k.source, k.kind, k.record_id from unconfirmed k)
            select i.source, i.kind, i.record_id, i.state, i.pending, i.said
            from placed join crm_item i using (source, kind, record_id)
            """;

    /** Written by one that ran beside the one that learnt it: had not ended before it looked, nor begun after its end. */
    private static final String MISSED = """
            where age(i.xmin) <= age(?::bigint::text::xid8::xid) and i.xmin <> ?::bigint::text::xid8::xid
            and age(i.xmin) > age(?::bigint::text::xid8::xid)
            """;

    private static final String LOCKED = "order by i.source, i.kind, i.record_id for update of i";

    /** What waits for a customer whose number or person is known, and what carries a code that has a product. */
    private static final String KNOWN = """
            with known as (
                select i.source, i.kind, i.record_id from crm_item i where i.pending = 'unmatched' and (
                    exists (select from customer_number n where n.number = any (i.pending_number || i.pending_others))
                    or exists (select from person p where p.phone = any (i.pending_number || i.pending_others)
                               and p.customer_id is not null)
                    or exists (select from external_id x join person p on p.id = x.target
                               where x.kind = 'person' and x.source = i.source and x.external_id = i.pending_person
                               and p.customer_id is not null))
                union
                select i.source, i.kind, i.record_id from external_id x
                join crm_item i on i.source = x.source and i.pending_products @> array[x.external_id]
                where x.kind = 'product')
            select i.source, i.kind, i.record_id, i.state, i.pending, i.said
            from known join crm_item i using (source, kind, record_id)
            join unnest(?::text[], ?::text[], ?::text[]) as g(source, kind, record_id)
                on (i.source, i.kind, i.record_id) > (g.source, g.kind, g.record_id)
            order by i.source, i.kind, i.record_id limit %d for update of i""";

    private final Items items;

    WaitingItems(Items items) {
        this.items = items;
    }

    /** Those that this knowledge is for. */
    Map<Identity, Item> load(Connection connection, Knowledge knowledge) throws SQLException {
        var found = new HashMap<Identity, Item>();
        var facts = knowledge.facts();
        if (!facts.isEmpty()) {
            found.putAll(Items.byIdentity(facts(facts).query(connection, items::item, WAITING + LOCKED)));
        }
        var codes = Knowledge.about(Knowledge.UNMAPPED, facts);
        if (!codes.isEmpty()) {
            found.putAll(Items.byIdentity(codes(codes).query(connection, items::item, CODED + LOCKED)));
        }
        var archived = Knowledge.about(Knowledge.ARCHIVED, facts);
        if (!archived.isEmpty()) {
            found.putAll(Items.byIdentity(values(archived).query(connection, items::item, SINCE + LOCKED)));
        }
        return found;
    }

    /** Those that were written beside the transaction that learnt this. */
    Map<Identity, Item> loadMissed(Connection connection, Learnt learnt) throws SQLException {
        var since = learnt.by().since();
        var by = learnt.by().id();
        var until = Objects.requireNonNull(learnt.until());
        var found = new HashMap<>(Items.byIdentity(
                facts(learnt.facts()).query(connection, items::item, WAITING + MISSED + LOCKED, since, by, until)));
        var codes = Knowledge.about(Knowledge.UNMAPPED, learnt.facts());
        if (!codes.isEmpty()) {
            found.putAll(Items.byIdentity(
                    codes(codes).query(connection, items::item, CODED + MISSED + LOCKED, since, by, until)));
        }
        var archived = Knowledge.about(Knowledge.ARCHIVED, learnt.facts());
        if (!archived.isEmpty()) {
            found.putAll(Items.byIdentity(
                    values(archived).query(connection, items::item, SINCE + MISSED + LOCKED, since, by, until)));
        }
        return found;
    }

    /** Some of those that wait though it is known, in order; the next ones come after the last of them. */
    Map<Identity, Item> loadKnown(Connection connection, Identity after, int most) throws SQLException {
        return Items.byIdentity(Unnest.of(List.of(after))
                .column(Identity::source)
                .column(Identity::kind)
                .column(Identity::recordId)
                .query(connection, items::item, KNOWN.formatted(most)));
    }

    private static Unnest<Fact> facts(Collection<Fact> facts) {
        return Unnest.of(facts).column(Fact::about).column(Fact::source).column(Fact::value);
    }

    private static Unnest<Fact> values(Collection<Fact> facts) {
        return Unnest.of(facts).column(Fact::value);
    }

    private static Unnest<Fact> codes(Collection<Fact> facts) {
        return Unnest.of(facts).column(Fact::source).column(Fact::value);
    }
}
