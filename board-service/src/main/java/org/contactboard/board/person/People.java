package org.contactboard.board.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All persons at our customers who have a name, a number or an address. */
@Singleton
class People {

    /** Where no source told whose person it is, the customer at which we last spoke. */
    private static final String PERSON = """
            select p.*, c.id as customer, c.name as customer_name, coalesce(c.do_not_call, false) or exists (
                       select from customer j where j.same_as = c.id and j.do_not_call) as customer_do_not_call
            from person p left join customer o on o.id = coalesce(p.customer_id, (
                select l.customer_id from cell l where l.person_id = p.id
                order by l.contact_on desc nulls last, l.customer_id limit 1))
            left join customer c on c.id = coalesce(o.same_as, o.id)
            """;

    private static final String FOUND = """
            with asked as (
                select ?::text[] as words, ?::text as digits, ?::text as customer, ?::boolean as archived),
            found as (
                %s cross join asked a
                where coalesce(p.name, p.phone, p.email) is not null
                and (p.archived or coalesce(c.archived, false)) = a.archived
                and (a.customer is null or c.id = a.customer)
                and (strpos(p.digits, a.digits) > 0 or not exists (
                    select from unnest(a.words) as w(word)
                    where strpos(concat_ws(' ', p.folded, c.folded, fold(p.role), fold(p.email)), word) = 0)))
            """.formatted(PERSON);

    /** Where a person was spoken with: at the own customer, and where the last one of a cell was with that person. */
    private static final String LINES = FOUND + """
            , page as (select * from found order by folded nulls last, id limit ? offset ?)
            select page.*, spoken.*, array(
                       select g.name from customer_group g where g.shared_person_id = page.id order by g.name) as shared_by
            from page cross join lateral (
                select max(k.day) as last_on, (array_agg(k.channel order by k.day desc))[1] as last_channel,
                       count(distinct (k.source, k.kind, k.record_id)) as contacts
                from contact k where k.person_id = page.id and k.held and not k.eclipsed
                and k.customer_id = any (array(
                    select page.customer union select l.customer_id from cell l where l.person_id = page.id))) spoken
            order by folded nulls last, id
            """;

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    Listing<PersonLine> search(PersonQuery query, Paging paging) {
        var lines = sql.list(
                LINES,
                PersonLine::of,
                query.words(),
                query.digits(),
                query.customer(),
                query.archived(),
                paging.size(),
                paging.offset());
        var total = sql.number(
                FOUND + "select count(*) as count from found",
                query.words(),
                query.digits(),
                query.customer(),
                query.archived());
        return Listing.of(lines, paging, total);
    }

    Optional<PersonDetail> find(String id) {
        return sql.first(PERSON + "where p.id = ?", PersonDetail::of, id);
    }

    /** Nobody else writes it meanwhile. */
    Optional<PersonDetail> lock(String id) {
        sql.list("select id from person where id = ? for update", row -> row.text("id"), id);
        return find(id);
    }

    /** Writes a person; where nobody told whose it is, that stays open. What did not change keeps the revision that set it, so that a source can still correct it. */
    void write(String id, PersonEdit edit, long micros) {
        sql.update("insert into person (id) values (?) on conflict do nothing", id);
        sql.update(
                """
                update person p set
                    customer_id = case when told.customer = (
                        select coalesce(c.same_as, c.id) from customer c where c.id = coalesce(p.customer_id, (
                            select l.customer_id from cell l where l.person_id = p.id
                            order by l.contact_on desc nulls last, l.customer_id limit 1)))
                        then p.customer_id else told.customer end,
                    name_at = case when p.name is distinct from told.name then array[told.at] else p.name_at end,
                    phone_at = case when p.phone is distinct from told.phone then array[told.at] else p.phone_at end,
                    email_at = case when p.email is distinct from told.email then array[told.at] else p.email_at end,
                    name = told.name, phone = told.phone, email = told.email, role = told.role,
                    do_not_call = told.do_not_call, archived = told.archived
                from (select ?::text as customer, ?::text as name, ?::text as phone, ?::text as email, ?::text as role,
                             ?::boolean as do_not_call, ?::boolean as archived, ?::bigint as at) told
                where p.id = ?
                """,
                edit.customer(),
                edit.name(),
                edit.phone(),
                edit.email(),
                edit.role(),
                edit.doNotCall(),
                edit.archived(),
                micros,
                id);
    }

    /** @return whether nothing refers to the person, who is gone then */
    boolean remove(String id) {
        return sql.update("""
                        delete from person p where id = ?
                        and not exists (select from contact where person_id = p.id)
                        and not exists (select from unconfirmed where person_id = p.id)
                        and not exists (select from cell where person_id = p.id)
                        and not exists (select from external_id where kind = 'person' and target = p.id)
                        and not is_referred_to('person', p.id)
                        """, id) == 1;
    }

    boolean isCustomer(@Nullable String id) {
        return sql.number("select count(*) as count from customer where id = ? and same_as is null", id) == 1;
    }

    /** The groups that share this person and could not any more if he or she belonged to this customer only. */
    List<String> barred(String id, @Nullable String customer, boolean archived) {
        return sql.list("""
                select g.name from customer_group g where g.shared_person_id = ? and (? or not exists (
                    select from customer c where c.group_id = g.id and coalesce(c.same_as, c.id) = ?))
                order by g.name
                """, row -> row.text("name"), id, archived, customer);
    }

    /** The customers on whose rows this person is named. */
    List<String> namedAt(String id) {
        return sql.list("""
                select customer_id as id from cell where person_id = ? union select customer_id from star where person_id = ?
                """, row -> row.text("id"), id, id);
    }
}
