package org.contactboard.board.unmatched;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.board.explanation.RecordAddresses;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.record.Identity;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.unmatched.UnmatchedGroup.Named;
import org.contactboard.board.work.Waiting;
import org.jspecify.annotations.Nullable;

/** Real contacts that wait for their customer. */
@Singleton
final class Unmatched implements Waiting {

    private static final int NEWEST = 20;

    /** `waiting` has the contacts, each with the key of what would resolve it. */
    private static final String WAITING = """
            with waiting as (
                select c.source, c.kind, c.record_id, c.pending_number, c.state #>> '{fields,channel}' as channel,
                       (c.state #>> '{fields,startedAt}')::timestamptz as started_at,
                       c.state #>> '{fields,contactPerson,name}' as person_name, x.target as person_id,
                       case when c.pending_number is not null then 'number:' || c.pending_number
                            when x.target is not null then 'person:' || x.target
                            else concat_ws(':', 'record', c.source, c.kind, c.record_id) end as key,
                       i.occurred_on, i.received_at, e.name as employee_name
                from crm_item c
                left join external_id x on x.kind = 'person' and x.source = c.source
                    and x.external_id = c.pending_person
                left join lateral (
                    select * from intake i where i.source = c.source and i.kind = c.kind and i.record_id = c.record_id
                    order by i.revision_at desc, i.revision_tie desc limit 1) i on true
                left join employee e on e.id = i.employee_id
                where c.pending = 'unmatched')
            """;

    /** What one is assigned by. */
    record Waiting(@Nullable String number, @Nullable String person) {}

    private record Keyed(String key, UnmatchedContact contact) {}

    private final Sql sql;
    private final RecordAddresses addresses;

    Unmatched(Sql sql, RecordAddresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    /** Newest first. */
    Listing<UnmatchedContact> page(Paging paging) {
        var templates = addresses.templates();
        var items = sql.list(WAITING + """
                        select * from waiting order by received_at desc nulls last, source, kind, record_id
                        limit ? offset ?""", row -> contact(row, templates), paging.size(), paging.offset());
        return Listing.of(items, paging, sql.number(WAITING + "select count(*) as count from waiting"));
    }

    /** Those with the newest contact first. */
    Listing<UnmatchedGroup> groups(Paging paging) {
        var groups = sql.list(
                WAITING + """
                        select key, min(pending_number) as number, count(*) as contacts,
                               case when min(person_id) = max(person_id) and count(person_id) = count(*)
                                    then min(person_id) end as person_id,
                               max(person_name) as person_name
                        from waiting group by key
                        order by max(coalesce(started_at, occurred_on, received_at)) desc nulls last, key
                        limit ? offset ?""",
                row -> new Group(row.text("key"), row.textOrNull("number"), person(row), row.number("contacts")),
                paging.size(),
                paging.offset());
        var contacts = newest(groups.stream().map(Group::key).toList());
        var candidates = candidates(
                groups.stream().map(Group::number).filter(it -> it != null).toList());
        var items = groups.stream()
                .map(it -> new UnmatchedGroup(
                        it.number(),
                        it.person(),
                        it.contacts(),
                        contacts.getOrDefault(it.key(), List.of()).stream()
                                .map(Keyed::contact)
                                .toList(),
                        candidates.getOrDefault(String.valueOf(it.number()), List.of()).stream()
                                .map(Candidate::customer)
                                .toList()))
                .toList();
        return Listing.of(items, paging, sql.number(WAITING + "select count(distinct key) as count from waiting"));
    }

    /** Empty when it does not wait for a customer. */
    Optional<Waiting> find(Identity item) {
        return sql.first(
                WAITING + "select * from waiting where source = ? and kind = ? and record_id = ?",
                row -> new Waiting(row.textOrNull("pending_number"), row.textOrNull("person_id")),
                item.source(),
                item.kind(),
                item.recordId());
    }

    @Override
    public Kind kind() {
        return Kind.UNMATCHED;
    }

    @Override
    public long count() {
        return sql.number("select count(*) as count from crm_item where pending = 'unmatched'");
    }

    private Map<String, List<Keyed>> newest(List<String> keys) {
        var templates = addresses.templates();
        return sql
                .list(WAITING + """
                                , ranked as (
                                    select *, row_number() over (partition by key order by
                                        coalesce(started_at, occurred_on, received_at) desc nulls last,
                                        source, kind, record_id) as place
                                    from waiting where key = any (?))
                                select * from ranked where place <= ? order by key, place""", row -> new Keyed(row.text("key"), contact(row, templates)), keys, NEWEST)
                .stream()
                .collect(groupingBy(Keyed::key));
    }

    private Map<String, List<Candidate>> candidates(List<String> numbers) {
        return sql
                .list(
                        """
                        select distinct given.number, c.id, c.name from unnest(?) as given(number)
                        join lateral (
                            select customer_id from customer_number n where n.number = given.number
                            union select customer_id from person p where p.phone = given.number) n on true
                        join customer o on o.id = n.customer_id join customer c on c.id = coalesce(o.same_as, o.id)
                        where not c.archived order by c.name, c.id""",
                        row -> new Candidate(row.text("number"), new Named(row.text("id"), row.textOrNull("name"))),
                        numbers)
                .stream()
                .collect(groupingBy(Candidate::number));
    }

    private record Group(
            String key, @Nullable String number, @Nullable Named person, long contacts) {}

    private record Candidate(String number, Named customer) {}

    private static @Nullable Named person(ResultRow row) throws SQLException {
        var id = row.textOrNull("person_id");
        return id == null ? null : new Named(id, row.textOrNull("person_name"));
    }

    private static UnmatchedContact contact(ResultRow row, Map<String, String> templates) throws SQLException {
        var source = row.text("source");
        var kind = row.text("kind");
        var recordId = row.text("record_id");
        return new UnmatchedContact(
                source,
                kind,
                recordId,
                row.dayOrNull("occurred_on"),
                row.instantOrNull("started_at"),
                row.instantOrNull("received_at"),
                row.textOrNull("channel"),
                row.textOrNull("pending_number"),
                row.textOrNull("person_name"),
                row.textOrNull("employee_name"),
                RecordAddresses.address(templates, source, kind, recordId));
    }
}
