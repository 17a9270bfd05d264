package org.contactboard.board.unmatched;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.Knowledge;
import org.contactboard.board.sql.Sql;

/** Writes whose contacts are, and takes it back; whatever waits for it, or stood by it, is placed anew. */
@Singleton
final class Assignments {

    private final Sql sql;
    private final BatchStep batches;

    Assignments(Sql sql, BatchStep batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void write(Assignment it) {
        switch (it.scope()) {
            case CONTACT ->
                sql.update("""
                        insert into chosen_customer (source, kind, record_id, customer_id) values (?, ?, ?, ?)
                        on conflict (source, kind, record_id) do update set customer_id = excluded.customer_id""", it.item().source(), it.item().kind(), it.item().recordId(), it.customer());
            case NUMBER -> sql.update("""
                        insert into customer_number (number, customer_id, decided) values (?, ?, true)
                        on conflict (number, customer_id) do update set decided = true""", it.number(), it.customer());
            case PERSON -> sql.update("update person set customer_id = ? where id = ?", it.customer(), it.person());
        }
        batches.learn(knowledge(it));
    }

    /** Refuses where somebody decided something else since. */
    void takeBack(Assignment it) {
        var taken =
                switch (it.scope()) {
                    case CONTACT ->
                        sql.update(
                                """
                                delete from chosen_customer
                                where source = ? and kind = ? and record_id = ? and customer_id = ?""",
                                it.item().source(),
                                it.item().kind(),
                                it.item().recordId(),
                                it.customer());
                    case NUMBER ->
                        sql.update(
                                it.known()
                                        ? "update customer_number set decided = false where number = ? and customer_id = ? and decided"
                                        : "delete from customer_number where number = ? and customer_id = ? and decided",
                                it.number(),
                                it.customer());
                    case PERSON ->
                        sql.update(
                                "update person set customer_id = null where id = ? and customer_id = ?",
                                it.person(),
                                it.customer());
                };
        if (taken == 0) {
            throw Problem.conflict("customer", "has been changed since: " + it.customer());
        }
        batches.learn(knowledge(it));
    }

    boolean hasNumber(String customer, String number) {
        return sql.number(
                        "select count(*) as count from customer_number where customer_id = ? and number = ?",
                        customer,
                        number)
                > 0;
    }

    private Knowledge knowledge(Assignment it) {
        return switch (it.scope()) {
            case CONTACT -> new Knowledge().item(it.item());
            case NUMBER -> new Knowledge().number(Objects.requireNonNull(it.number()));
            case PERSON -> person(Objects.requireNonNull(it.person()));
        };
    }

    private Knowledge person(String person) {
        var knowledge = new Knowledge();
        sql.list(
                "select source, external_id from external_id where kind = 'person' and target = ?",
                row -> knowledge.person(row.text("source"), row.text("external_id")),
                person);
        sql.list(
                "select phone from person where id = ? and phone is not null",
                row -> knowledge.number(row.text("phone")),
                person);
        return knowledge;
    }
}
