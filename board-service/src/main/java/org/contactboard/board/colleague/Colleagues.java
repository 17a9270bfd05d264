package org.contactboard.board.colleague;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads employees as persons. */
@Singleton
final class Colleagues {

    /** Those who stand for themselves and perhaps for others, of whom somebody is asked for. */
    private static final String PERSONS = """
            where e.same_as is null and exists (
                select from employee m where (m.id = e.id or m.same_as = e.id) and %s)""";

    /** Whoever has no name comes first: to say who that is, is what people come for. */
    private static final String PAGE = """
            select e.id, k.contacts, k.last_on
            from employee e cross join lateral (
                select count(distinct (source, kind, record_id)) as contacts, max(day) as last_on
                from contact where employee_id = e.id and held) k
            %s order by e.name is not null, lower(e.name), e.id limit ? offset ?""";

    private static final String ASKED = """
            lower(m.name) like ? or lower(m.email) like ? or m.extension like ? or exists (
                select from external_id x where x.kind = 'employee' and x.target = m.id and lower(x.external_id) like ?)""";

    private static final String MEMBERS = """
            select coalesce(e.same_as, e.id) as first, e.id, e.name, e.email, nullif(e.extension, '') as extension, e.same_by,
                   x.sources, x.ids as external_ids,
                   exists (select from parted_employee p where p.employee = e.id) as parted
            from employee e cross join lateral (
                select coalesce(array_agg(source order by source, external_id), '{}') as sources,
                       coalesce(array_agg(external_id order by source, external_id), '{}') as ids
                from external_id where kind = 'employee' and target = e.id) x
            where e.id = any (?) or e.same_as = any (?)
            order by e.same_as is not null, lower(e.name), e.id""";

    private record Person(
            String id, long contacts, @Nullable LocalDate lastContactOn) {}

    private record Member(String first, Known known) {}

    private final Sql sql;

    Colleagues(Sql sql) {
        this.sql = sql;
    }

    /** Nameless ones first, then by name. */
    Listing<Colleague> search(@Nullable String q, Paging paging) {
        var asked = q == null || q.isBlank() ? null : "%" + q.strip().toLowerCase(Locale.ROOT) + "%";
        var conditions = new Conditions().and(ASKED, asked);
        var persons = PERSONS.formatted(conditions.text());
        var page = sql.list(
                PAGE.formatted(persons),
                row -> new Person(row.text("id"), row.number("contacts"), row.dayOrNull("last_on")),
                Stream.concat(conditions.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var total = sql.number(
                "select count(*) as count from employee e " + persons,
                conditions.values().toArray());
        return Listing.of(colleagues(page), paging, total);
    }

    private List<Colleague> colleagues(List<Person> persons) {
        var ids = persons.stream().map(Person::id).toList();
        var members = sql.list(MEMBERS, row -> new Member(row.text("first"), Known.of(row)), ids, ids).stream()
                .collect(groupingBy(Member::first));
        return persons.stream()
                .map(it -> {
                    var own = members.getOrDefault(it.id(), List.of()).stream()
                            .map(Member::known)
                            .toList();
                    return new Colleague(own.getFirst(), own.subList(1, own.size()), it.contacts(), it.lastContactOn());
                })
                .toList();
    }
}
