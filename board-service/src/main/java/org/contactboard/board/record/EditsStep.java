package org.contactboard.board.record;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.contactboard.board.customer.AccountManagersChanged;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.employee.EmployeeEdited;
import org.contactboard.board.group.GroupEdited;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.product.ProductArchived;
import org.contactboard.board.product.ProductEdited;
import org.contactboard.board.rhythm.BoardRhythmEdited;
import org.contactboard.board.segment.SegmentEdited;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Carries what people edit to the rows and to the records that wait for it, within the edit's transaction. */
@Singleton
final class EditsStep {

    private final BatchStep batches;
    private final RowsStep rows;
    private final EntityManager entities;
    private final Sql sql;

    EditsStep(BatchStep batches, RowsStep rows, EntityManager entities, Sql sql) {
        this.batches = batches;
        this.rows = rows;
        this.entities = entities;
        this.sql = sql;
    }

    void customers(@Observes CustomersEdited edited) {
        entities.flush();
        var knowledge = new Knowledge();
        edited.ids().forEach(knowledge::productsOf);
        numbers(edited).forEach(knowledge::number);
        edited.formerNumbers().forEach(knowledge::number);
        batches.learn(knowledge);
        rows.touch(edited.ids());
    }

    void product(@Observes ProductEdited edited) {
        entities.flush();
        batches.manage(edited.id());
        if (edited.added()) {
            rows.touch(customers("select id from customer where visible and products is null"));
        }
        rows.touchHead();
    }

    /** Its column comes or goes with all its dots; customers with whom was spoken of nothing else stay on the board. */
    void product(@Observes ProductArchived archived) {
        entities.flush();
        sql.update("""
                update customer set on_board = true where visible and not on_board
                and id in (select customer_id from cell where product_id = ?)
                """, archived.id());
        batches.learn(new Knowledge().archived(archived.id(), archived.since()));
        rows.touch(customers("""
                select id from customer where visible and (products is null or products @> array[?]::text[])
                union select customer_id from cell where product_id = ?
                """, archived.id(), archived.id()));
        rows.touchHead();
    }

    /** Their rows show another name; nothing that is derived depends on it. */
    void managers(@Observes AccountManagersChanged changed) {
        entities.flush();
        rows.touch(changed.customers());
    }

    void employee(@Observes EmployeeEdited edited) {
        entities.flush();
        var told = batches.tellSame(edited.id());
        told.add(edited.id());
        rows.touch(customers("""
                select id from customer where account_manager_id = any (?)
                union select customer_id from cell where employee_id = ?
                """, told, edited.id()));
        rows.touchHead();
    }

    void segment(@Observes SegmentEdited edited) {
        entities.flush();
        rows.touch(customers("select id from customer where segment_id = ?", edited.id()));
        rows.touchHead();
    }

    /** What was said with the shared person is placed again: it stands at a customer of the group by itself. */
    void group(@Observes GroupEdited edited) {
        entities.flush();
        var knowledge = new Knowledge();
        edited.customers().forEach(knowledge::productsOf);
        batches.learn(knowledge);
        rows.touch(edited.customers());
        rows.touchHead();
    }

    void board(@Observes BoardRhythmEdited edited) {
        rows.touch(customers("select id from customer"));
        rows.touchHead();
    }

    private List<String> numbers(CustomersEdited edited) {
        return sql.list("""
                with given as (select id from customer where coalesce(same_as, id) = any (?) or id = any (?))
                select number from customer_number join given on id = customer_id
                union select phone from person join given on given.id = customer_id where phone is not null
                """, row -> row.text("number"), edited.ids(), edited.ids());
    }

    private List<String> customers(String statement, @Nullable Object... values) {
        return sql.list(statement, row -> row.text("id"), values);
    }
}
