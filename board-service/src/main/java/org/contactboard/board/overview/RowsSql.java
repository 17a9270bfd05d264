package org.contactboard.board.overview;

/**
 * The set-based statements of {@link RowsStep}. Periods are compared as text, since
 * PostgreSQL holds 3 months for 90 days; a rhythm of zero means that its scope has none of its own any more.
 */
final class RowsSql {

    private RowsSql() {}

    /** Of a customer's applicable cells `k`, on the day `today`: how many are green, orange, red, and not in General. */
    static final String DOTS = """
            array[count(*) filter (where today < k.orange_on),
                  count(*) filter (where today >= k.orange_on and today < k.red_on),
                  count(*) filter (where today >= k.red_on),
                  count(*) filter (where k.contact_on is not null and k.product_id <> 'general')]::int[]""";

    private static final String RHYTHM = """
            update customer c set green = r.green, orange = r.orange from (
                select c.id, coalesce(own.green, segment.green, board.green) as green,
                       coalesce(own.orange, segment.orange, board.orange) as orange
                from unnest(?::text[]) as given(id) join customer c using (id)
                cross join (select ?::date as today) as day
                left join lateral (
                    select nullif(green, '0') as green, nullif(orange, '0') as orange
                    from rhythm where scope = 'CUSTOMER' and scope_id = c.id
                    and valid_from <= today order by valid_from desc limit 1) own on true
                left join lateral (
                    select nullif(green, '0') as green, nullif(orange, '0') as orange
                    from rhythm where scope = 'SEGMENT' and scope_id = c.segment_id
                    and valid_from <= today order by valid_from desc limit 1) segment on true
                join lateral (
                    select green, orange from rhythm where scope = 'BOARD'
                    and valid_from <= today order by valid_from desc limit 1) board on true) r
            where c.id = r.id and %s
            and (c.green::text, c.orange::text) is distinct from (r.green::text, r.orange::text)""";

    /** The rhythm that holds today for each customer: its own, its segment's, the board's. */
    static final String RHYTHMS = RHYTHM.formatted("true");

    static final String RHYTHMS_OF_NEW = RHYTHM.formatted("c.version = 0");

    /** The cells that may have something to show. */
    static final String PLACES = """
            select k.customer_id, k.product_id from unnest(?::text[]) as given(customer_id)
            join contact k using (customer_id)
            union
            select c.customer_id, c.product_id from unnest(?::text[]) as given(customer_id)
            join cell c using (customer_id)""";

    /** Cells from contacts: the latest one that took place, the next appointment; returns customers that changed. */
    static final String CELLS = """
            with given as (
                select distinct customer_id, product_id
                from unnest(?::text[], ?::text[]) as g(customer_id, product_id)),
            fresh as (
                select given.*, last.day as contact_on, (last.day + c.green)::date as orange_on,
                       (last.day + c.orange)::date as red_on, last.started_at, last.channel, last.person_id,
                       last.employee_id, last.source, last.kind, last.record_id, last.arrived_at, next.day as next_on
                from given join customer c on c.id = given.customer_id
                left join lateral (
                    select k.* from contact k
                    where k.customer_id = given.customer_id and k.product_id = given.product_id
                    and k.held and not k.eclipsed and k.day <= ?::date
                    order by k.day desc, k.started_at desc nulls last, k.source, k.kind, k.record_id limit 1)
                    last on true
                left join lateral (
                    select min(k.day) as day from contact k
                    where k.customer_id = given.customer_id and k.product_id = given.product_id
                    and ((not k.held and k.ends_at > ?::timestamptz) or (k.held and k.day > ?::date)))
                    next on true),
            gone as (
                delete from cell using fresh f
                where cell.customer_id = f.customer_id and cell.product_id = f.product_id
                and f.contact_on is null and f.next_on is null returning cell.customer_id),
            written as (
                insert into cell (customer_id, product_id, contact_on, orange_on, red_on, started_at, channel,
                                  person_id, employee_id, source, kind, record_id, arrived_at, next_appointment_on)
                select * from fresh where contact_on is not null or next_on is not null
                order by customer_id, product_id
                on conflict (customer_id, product_id) do update set
                    contact_on = excluded.contact_on, orange_on = excluded.orange_on, red_on = excluded.red_on,
                    started_at = excluded.started_at, channel = excluded.channel, person_id = excluded.person_id,
                    employee_id = excluded.employee_id, source = excluded.source, kind = excluded.kind,
                    record_id = excluded.record_id, arrived_at = excluded.arrived_at,
                    next_appointment_on = excluded.next_appointment_on
                where (cell.*) is distinct from (excluded.*) returning customer_id)
            select customer_id from gone union select customer_id from written""";

    /** What a row sums up, and the counts over windows, as of today; returns customers whose rows look otherwise now. */
    static final String COUNTS = """
            with fresh as (
                select c.id, last.contact_on, (last.contact_on + c.green)::date as orange_on,
                       (last.contact_on + c.orange)::date as red_on, recent.contacts, recent.helpdesk, leads.count as leads,
                       scored.score, last.today as dots_on, last.dots
                from unnest(?::text[]) as given(id) join customer c using (id)
                left join segment s on s.id = c.segment_id
                left join lateral (
                    select max(contact_on) as contact_on, max(d.today) as today, %s as dots
                    from (select ?::date as today) d left join cell k on k.customer_id = c.id
                    and (c.products is null or product_id = 'general' or product_id = any(c.products))
                    and k.product_id not in (select id from product where archived_on is not null)) last on true
                left join lateral (
                    select count(distinct k.told)
                               filter (where k.day > ?::date - coalesce(s.overload_days, 30)) as contacts,
                           count(distinct k.told)
                               filter (where k.purpose = 'HELPDESK' and k.day + c.green > d.today) as helpdesk
                    from (select ?::date as today) d
                    cross join lateral (
                        select coalesce(conversation, source || ':' || kind || ':' || record_id) as told, day, purpose
                        from contact where customer_id = c.id and held and day <= d.today
                        and day > least(d.today - coalesce(s.overload_days, 30), (d.today - c.green)::date - 3)) k
                    where (k.day > d.today - coalesce(s.overload_days, 30)
                         or (k.purpose = 'HELPDESK' and k.day + c.green > d.today))) recent on true
                left join lateral (
                    select count(*) as count from (select ?::date as today) d join lead l on l.customer_id = c.id
                    and l.created_on + c.green > d.today) leads on true
                left join lateral (
                    select score from satisfaction where customer_id = c.id and scored_on <= ?::date
                    order by scored_on desc, source, record_id limit 1) scored on true),
            written as (
                update customer c set last_contact_on = f.contact_on, orange_on = f.orange_on, red_on = f.red_on,
                    contacts_in_window = f.contacts, helpdesk_calls = f.helpdesk, new_leads = f.leads,
                    satisfaction = f.score, dots_on = f.dots_on, dots = f.dots
                from fresh f where c.id = f.id
                and (c.last_contact_on, c.orange_on, c.red_on, c.contacts_in_window, c.helpdesk_calls, c.new_leads,
                     c.satisfaction, c.dots_on, c.dots)
                    is distinct from
                    (f.contact_on, f.orange_on, f.red_on, f.contacts, f.helpdesk, f.leads, f.score, f.dots_on, f.dots)
                returning c.id, (old.last_contact_on, old.orange_on, old.red_on, old.contacts_in_window,
                                 old.helpdesk_calls, old.new_leads, old.satisfaction)
                    is distinct from
                    (new.last_contact_on, new.orange_on, new.red_on, new.contacts_in_window, new.helpdesk_calls,
                     new.new_leads, new.satisfaction) as shown)
            select id from written where shown""".formatted(DOTS);

    /** New versions, and marks for the relay. A version grows over a restore as well: it is never below the time in µs. */
    static final String MARKS = """
            with bumped as (
                update customer c set version = greatest(c.version + 1, m.micros)
                from (select unnest(?::text[]) as id, ?::bigint as micros) m
                where c.id = m.id returning c.id, c.version, not c.visible as removed)
            insert into row_mark (row_id, version, removed, marked_at)
            select id, version, removed, ?::timestamptz from bumped order by id
            on conflict (row_id) do update set
                version = excluded.version, removed = excluded.removed,
                marked_at = least(row_mark.marked_at, excluded.marked_at)""";

    static final String HEAD = """
            with bumped as (update board set version = greatest(version + 1, ?::bigint) returning version)
            insert into row_mark (row_id, version, removed, marked_at)
            select '_board', version, false, ?::timestamptz from bumped
            on conflict (row_id) do update set
                version = excluded.version, marked_at = least(row_mark.marked_at, excluded.marked_at)""";

    /** The day of each product's last contact; changed rows are counted. */
    static final String PRODUCTS = """
            update product p set last_contact_on = f.day
            from (select id, (select contact_on from cell where product_id = given.id
                              order by contact_on desc nulls last limit 1) as day
                  from unnest(?::text[]) as given(id)) f
            where p.id = f.id and p.last_contact_on is distinct from f.day""";
}
