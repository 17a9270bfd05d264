package org.contactboard.board.customer;

import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.board.customer.CustomerDetail.ExternalId;
import org.contactboard.board.customer.CustomerDetail.HeldRhythm;
import org.contactboard.board.customer.CustomerDetail.Person;
import org.contactboard.board.rhythm.Rhythms;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sql.Sql;

/** What belongs to a customer: its ids, numbers, persons and rhythm. */
@Singleton
public class Belongings {

    /** A customer, and those that people joined with it. */
    private static final String ALL =
            "(select id from customer, (select ?::text as asked) a where id = asked or same_as = asked)";

    private final Sql sql;
    private final Rhythms rhythms;

    Belongings(Sql sql, Rhythms rhythms) {
        this.sql = sql;
        this.rhythms = rhythms;
    }

    CustomerDetail detail(Customer customer) {
        return CustomerDetail.of(
                customer, externalIds(customer.id), numbers(customer.id), persons(customer.id), rhythm(customer));
    }

    private List<ExternalId> externalIds(String customerId) {
        return sql.list(
                """
                select source, external_id from external_id where kind = 'customer' and target in %s
                order by source, external_id
                """.formatted(ALL), row -> new ExternalId(row.text("source"), row.text("external_id")), customerId);
    }

    /** Its telephone numbers, in E.164. */
    public List<String> numbers(String customerId) {
        return sql.list(
                "select distinct number from customer_number where customer_id in %s order by number".formatted(ALL),
                row -> row.text("number"),
                customerId);
    }

    /** Those joined with it that do not want to be called. */
    List<String> joinedNotToCall(String customerId) {
        return sql.list(
                "select id from customer where same_as = ? and do_not_call order by id",
                row -> row.text("id"),
                customerId);
    }

    /** @return those of the joined ones that did not want to be called */
    List<String> callJoined(String customerId) {
        var lifted = joinedNotToCall(customerId);
        sql.update("update customer set do_not_call = false where id = any (?)", lifted);
        return lifted;
    }

    void callNoMore(List<String> customerIds) {
        sql.update("update customer set do_not_call = true where id = any (?)", customerIds);
    }

    /** Whether anything tells of it, so that it cannot be as if it had never been. */
    boolean areUsed(String customerId) {
        return sql.list("select customer_in_use(?) as used", row -> row.flag("used"), customerId)
                .getFirst();
    }

    /** Deletes what it had of its own, before it goes itself. */
    void forget(String customerId) {
        sql.update("delete from rhythm where scope = ? and scope_id = ?", Scope.CUSTOMER, customerId);
        sql.update("delete from cell where customer_id = ?", customerId);
    }

    /** @return those that it had before and has no more */
    List<String> setNumbers(String customerId, List<String> numbers) {
        var former = sql.list(
                "delete from customer_number where customer_id in %s and number <> all (?) returning number"
                        .formatted(ALL),
                row -> row.text("number"),
                customerId,
                numbers);
        sql.update("""
                insert into customer_number (number, customer_id)
                select number, ? from unnest(?) as given(number)
                where not exists (select from customer_number n where n.number = given.number and n.customer_id in %s)
                on conflict do nothing
                """.formatted(ALL), customerId, numbers, customerId);
        return former;
    }

    /** Gives another customer what belongs to one that goes up in it: persons, numbers, and its rhythm if it has none. */
    public void move(String gone, String into) {
        sql.update("update person set customer_id = ? where customer_id = ?", into, gone);
        sql.update("""
                with moved as (delete from customer_number where customer_id = ? returning number)
                insert into customer_number (number, customer_id) select number, ? from moved on conflict do nothing
                """, gone, into);
        sql.update("""
                update rhythm set scope_id = ? where scope = ? and scope_id = ?
                and not exists (select from rhythm other where other.scope = rhythm.scope and other.scope_id = ?)
                """, into, Scope.CUSTOMER, gone, into);
    }

    private List<Person> persons(String customerId) {
        return sql.list(
                "select * from person where customer_id in %s and not archived order by name, id".formatted(ALL),
                row -> new Person(
                        row.text("id"),
                        row.textOrNull("name"),
                        row.textOrNull("phone"),
                        row.textOrNull("role"),
                        row.textOrNull("email"),
                        row.flag("do_not_call")),
                customerId);
    }

    private HeldRhythm rhythm(Customer customer) {
        var segment = customer.segmentId == null ? "" : customer.segmentId;
        return rhythms.find(Scope.CUSTOMER, customer.id)
                .map(rhythm -> HeldRhythm.of(rhythm, Scope.CUSTOMER))
                .or(() -> rhythms.find(Scope.SEGMENT, segment).map(rhythm -> HeldRhythm.of(rhythm, Scope.SEGMENT)))
                .orElseGet(() -> HeldRhythm.of(rhythms.ofBoard(), Scope.BOARD));
    }
}
