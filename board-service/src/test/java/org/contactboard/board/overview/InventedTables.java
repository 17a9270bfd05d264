package org.contactboard.board.overview;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Tables of its own before those of the service, for one transaction: what other tests leave is not seen. */
@Singleton
class InventedTables {

    private final Sql sql;

    InventedTables(Sql sql) {
        this.sql = sql;
    }

    void fill(JsonNode board) {
        sql.update("create schema invented");
        List.of(
                        "customer",
                        "cell",
                        "product",
                        "segment",
                        "customer_group",
                        "employee",
                        "person",
                        "external_id",
                        "customer_number",
                        "board_row")
                .forEach(table ->
                        sql.update("create table invented.%s (like public.%s including all)".formatted(table, table)));
        sql.update("set local search_path to invented, public");
        List.of("insert", "update").forEach(change -> sql.update("""
                create trigger after_%1$s after %1$s on customer referencing new table as changed
                for each statement execute function write_board_rows()
                """.formatted(change)));
        board.path("products")
                .forEach(product -> sql.update(
                        "insert into product (id, name) values (?, ?)", text(product, "id"), text(product, "name")));
        board.path("segments")
                .forEach(segment ->
                        sql.update("insert into segment (id, name) values (?, ?)", segment.asText(), segment.asText()));
        board.path("groups")
                .forEach(group -> sql.update(
                        "insert into customer_group (id, name) values (?, ?)", text(group, "id"), text(group, "name")));
        board.path("rows").forEach(this::row);
    }

    private void row(JsonNode row) {
        var customer = row.path("customer");
        var id = text(customer, "id");
        var manager = customer.path("accountManager");
        if (manager.isObject()) {
            sql.update(
                    "insert into employee (id, name, phone) values (?, ?, ?) on conflict do nothing",
                    text(manager, "id"),
                    text(manager, "name"),
                    text(manager, "phone"));
        }
        var products = customer.path("products");
        sql.update(
                """
                insert into customer (id, name, segment_id, group_id, account_manager_id, products, on_board,
                                      contacts_in_window)
                values (?, ?, ?, ?, ?, ?::text[], true, ?)
                """,
                id,
                text(customer, "name"),
                text(customer, "segment"),
                text(customer, "group"),
                text(manager, "id"),
                products.isArray() ? texts(products) : null,
                row.path("contactsInWindow").asInt());
        customer.path("externalIds")
                .forEach(external -> sql.update(
                        "insert into external_id values ('customer', ?, ?, ?)",
                        text(external, "source"),
                        text(external, "id"),
                        id));
        row.path("cells").forEach(cell -> cell(id, cell));
        sql.update("""
                update customer c set last_contact_on = k.contact_on, orange_on = k.orange_on, red_on = k.red_on
                from (select * from cell where customer_id = ? and contact_on is not null
                      order by contact_on desc limit 1) k
                where c.id = k.customer_id
                """, id);
    }

    private void cell(@Nullable String customer, JsonNode cell) {
        var person = cell.path("contactPerson");
        var personId = person.isObject() ? customer + "/" + text(person, "name") : null;
        if (personId != null) {
            sql.update(
                    "insert into person (id, customer_id, name, phone) values (?, ?, ?, ?) on conflict do nothing",
                    personId,
                    customer,
                    text(person, "name"),
                    text(person, "phone"));
        }
        sql.update(
                """
                insert into cell (customer_id, product_id, contact_on, orange_on, red_on, person_id)
                values (?, ?, ?::date, ?::date, ?::date, ?)
                """,
                customer,
                text(cell, "product"),
                text(cell, "contactOn"),
                text(cell, "orangeOn"),
                text(cell, "redOn"),
                personId);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
