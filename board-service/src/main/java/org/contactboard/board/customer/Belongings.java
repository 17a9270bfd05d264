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
        return sql.list("""
                select source, external_id from external_id where kind = 'customer' and target = ?
                order by source, external_id
                """, row -> new ExternalId(row.text("source"), row.text("external_id")), customerId);
    }

    /** Its telephone numbers, in E.164. */
    public List<String> numbers(String customerId) {
        return sql.list(
                "select number from customer_number where customer_id = ? order by number",
                row -> row.text("number"),
                customerId);
    }

    void setNumbers(String customerId, List<String> numbers) {
        sql.update("delete from customer_number where customer_id = ? and number <> all (?)", customerId, numbers);
        sql.update(
                "insert into customer_number (number, customer_id) select unnest(?), ? on conflict do nothing",
                numbers,
                customerId);
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
                "select * from person where customer_id = ? order by name, id",
                row -> new Person(
                        row.text("id"), row.textOrNull("name"), row.textOrNull("phone"), row.textOrNull("role")),
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
