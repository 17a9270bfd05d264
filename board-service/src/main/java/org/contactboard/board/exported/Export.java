package org.contactboard.board.exported;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.board.sheet.Column;
import org.contactboard.board.sheet.SheetKind;

/**
 * What an export of a kind holds: the columns of its import, less those that tell nothing of it, and more that only tell.
 *
 * @param statement one column of the result for each; its one parameter holds the customers' ids
 * @param ofCustomers whether it is about customers, and so about those that are shown
 */
record Export(SheetKind kind, List<Column> columns, String statement, boolean ofCustomers) {

    private static final String FAMILY = """
            with given as (select * from unnest(?::text[]) with ordinality as g(id, place)),
            family as (
                select g.id, g.place, g.id as member from given g
                union all select g.id, g.place, o.id from given g join customer o on o.same_as = g.id)
            """;

    /** Who stands for others says what any of them wishes. */
    private static final String NOT_TO_CALL =
            "c.do_not_call or exists (select from customer j where j.same_as = c.id and j.do_not_call)";

    static Export of(SheetKind kind) {
        return switch (kind) {
            case CUSTOMERS -> customers();
            case PRODUCTS -> whole(kind, false, """
                    select p.id, p.name, m.name, p.position from product p left join employee m on m.id = p.manager_id
                    where p.id <> 'general' and p.archived_on is null and ?::text[] is not null order by p.position, p.id
                    """);
            case PEOPLE -> people();
            case AGREEMENTS -> whole(kind, true, """
                    select 'customer', c.id, null, c.agreements, case when not_to_call then 'ja' end
                    from unnest(?::text[]) with ordinality as g(id, place) join customer c using (id)
                    cross join lateral (select %s as not_to_call) n
                    where c.agreements is not null or not_to_call order by g.place
                    """.formatted(NOT_TO_CALL));
            case CONTACTS -> whole(kind, true, """
                    select k.customer_id, k.day, to_char(k.started_at at time zone current_setting('TimeZone'), 'HH24:MI'),
                           case when k.ends_at > k.started_at and k.ends_at < k.started_at + interval '12 h'
                                then to_char(k.ends_at at time zone current_setting('TimeZone'), 'HH24:MI') end,
                           case k.channel when 'PHONE' then 'phone' else 'face-to-face' end,
                           nullif(k.product_id, 'general'), p.name, coalesce(p.phone, k.number), e.name,
                           lower(k.direction), lower(k.purpose),
                           concat_ws(':', k.source, k.kind, k.record_id, nullif(k.product_id, 'general'))
                    from unnest(?::text[]) with ordinality as g(id, place)
                    join contact k on k.customer_id = g.id and k.held and not k.eclipsed
                    left join person p on p.id = k.person_id left join employee e on e.id = k.employee_id
                    order by g.place, k.day desc, k.started_at desc nulls last, k.record_id, k.product_id
                    """);
            case SATISFACTION -> whole(kind, true, """
                    select s.customer_id, s.scored_on, s.score from unnest(?::text[]) with ordinality as g(id, place)
                    join satisfaction s on s.customer_id = g.id order by g.place, s.scored_on desc, s.source, s.record_id
                    """);
        };
    }

    private static Export whole(SheetKind kind, boolean ofCustomers, String statement) {
        return new Export(kind, kind.columns(), statement, ofCustomers);
    }

    private static Export customers() {
        var told = kept(SheetKind.CUSTOMERS, "product", "contact_on", "channel", "contact_person");
        var more = Stream.of(
                Column.of("group", "groep", ""),
                Column.of("colour", "kleur", ""),
                Column.of("last_contact_on", "laatste_contact_op", ""),
                Column.of("red_on", "rood_op", ""),
                Column.of("contacts_in_window", "contacten_in_periode", ""),
                Column.of("satisfaction", "tevredenheid", ""),
                Column.of("helpdesk_calls", "helpdeskgesprekken", ""),
                Column.of("new_leads", "nieuwe_leads", ""));
        return new Export(
                SheetKind.CUSTOMERS,
                Stream.concat(told.stream(), more).toList(),
                FAMILY + """
                select c.id, c.name, c.segment_id, m.name,
                       (select min(n.number) from customer_number n join family f on f.member = n.customer_id
                        where f.id = c.id),
                       array_to_string(c.products, '|'), c.agreements, case when %s then 'ja' end,
                       x.source, x.external_id, o.name,
                       case when c.last_contact_on is null then 'NONE' when ?::date < c.orange_on then 'GREEN'
                            when ?::date < c.red_on then 'ORANGE' else 'RED' end,
                       c.last_contact_on, c.red_on, c.contacts_in_window, c.satisfaction, c.helpdesk_calls, c.new_leads
                from given g join customer c on c.id = g.id
                left join employee m on m.id = c.account_manager_id left join customer_group o on o.id = c.group_id
                left join lateral (
                    select e.source, e.external_id from family f
                    join external_id e on e.kind = 'customer' and e.target = f.member
                    where f.id = c.id order by e.source, e.external_id limit 1) x on true
                order by g.place
                """.formatted(NOT_TO_CALL),
                true);
    }

    private static Export people() {
        return new Export(SheetKind.PEOPLE, SheetKind.PEOPLE.columns(), FAMILY + """
                select p.id, p.name, f.id, p.phone, p.role, p.email, null, case when p.do_not_call then 'ja' end, f.place
                from family f join person p on p.customer_id = f.member where p.name is not null and not p.archived
                order by f.place, p.name, p.id
                """, true);
    }

    private static List<Column> kept(SheetKind kind, String... but) {
        return kind.columns().stream()
                .filter(column -> !Arrays.asList(but).contains(column.name()))
                .toList();
    }
}
