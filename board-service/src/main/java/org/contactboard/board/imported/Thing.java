package org.contactboard.board.imported;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import writes, as it is stored, in the order in which it is taken back.
 *
 * @see Journal
 */
enum Thing {
    SCORE("satisfaction", List.of("source", "record_id"), List.of("customer_id", "scored_on", "score"), "{}", "true"),
    NUMBER("customer_number", List.of("number", "customer_id"), List.of(), "{}", "true"),
    EXTERNAL_ID("external_id", List.of("kind", "source", "external_id"), List.of("target"), "{}", "true"),
    PERSON(
            "person",
            List.of("id"),
            List.of("customer_id", "name", "name_at", "phone", "phone_at", "role", "email", "email_at", "do_not_call"),
            "{\"name_at\": [], \"phone_at\": [], \"email_at\": [], \"do_not_call\": false}",
            """
            not exists (select from contact where person_id = t.id) and not exists (select from cell where person_id = t.id)
            and not exists (select from external_id where kind = 'person' and target = t.id)
            and not is_referred_to('person', t.id)"""),
    CUSTOMER(
            "customer",
            List.of("id"),
            List.of(
                    "name",
                    "name_at",
                    "segment_id",
                    "account_manager_id",
                    "agreements",
                    "do_not_call",
                    "products",
                    "on_board",
                    "archived",
                    "edited_at"),
            "{\"name_at\": [], \"do_not_call\": false, \"archived\": false, \"edited_at\": 0}",
            """
            not customer_in_use(t.id) and not exists (select from rhythm where scope = 'CUSTOMER' and scope_id = t.id)"""),
    PRODUCT(
            "product",
            List.of("id"),
            List.of("name", "named_at", "position", "manager_id", "manager_since", "edited_at"),
            "{\"named_at\": 0, \"edited_at\": 0}",
            "not product_in_use(t.id)"),
    EMPLOYEE(
            "employee",
            List.of("id"),
            List.of("name", "name_at", "phone", "phone_at", "email", "email_at", "login", "edited_at"),
            "{\"name_at\": [], \"phone_at\": [], \"email_at\": [], \"edited_at\": 0}",
            "not employee_in_use(t.id)"),
    SEGMENT(
            "segment",
            List.of("id"),
            List.of("name", "overload_count", "overload_days", "agreements", "edited_at"),
            """
            {"overload_count": 5, "overload_days": 30, "edited_at": 0}""",
            """
            not exists (select from rhythm where scope = 'SEGMENT' and scope_id = t.id)
            and not is_referred_to('segment', t.id)"""),
    BOARD("board", List.of("single"), List.of("agreements"), "{}", "false");

    private final String table;
    private final List<String> key;
    private final List<String> columns;
    private final String defaults;
    private final String unused;

    Thing(String table, List<String> key, List<String> columns, String defaults, String unused) {
        this.table = table;
        this.key = key;
        this.columns = columns;
        this.defaults = defaults;
        this.unused = unused;
    }

    List<String> key() {
        return key;
    }

    /** As JSON: what something new has where nothing is said. */
    String defaults() {
        return defaults;
    }

    /** The images of those that are there, locked in the order of their keys; of one parameter, their keys as JSON. */
    String load() {
        return """
                select to_jsonb(image) as image from (
                    select %1$s from jsonb_populate_recordset(null::%2$s, ?::jsonb) g join %2$s t using (%3$s)
                    order by %3$s for update of t) image
                """.formatted(all("t."), table, String.join(", ", key));
    }

    /** Writes images, and returns them as they are stored. */
    String write() {
        var set =
                columns.stream().map(it -> "%1$s = excluded.%1$s".formatted(it)).collect(Collectors.joining(", "));
        return """
                with written as (
                    insert into %2$s (%1$s) select %1$s from jsonb_populate_recordset(null::%2$s, ?::jsonb) order by %3$s
                    on conflict (%3$s) do %4$s returning %1$s)
                select to_jsonb(written) as image from written
                """.formatted(
                        all(""), table, String.join(", ", key), columns.isEmpty() ? "nothing" : "update set " + set);
    }

    /** Of these keys those that nothing refers to. */
    String removable() {
        return """
                select jsonb_build_object(%3$s) as image from jsonb_populate_recordset(null::%1$s, ?::jsonb) g
                join %1$s t on %2$s where %4$s
                """.formatted(table, sameKey(), keyAsJson(), unused);
    }

    String remove() {
        return "delete from %1$s t using jsonb_populate_recordset(null::%1$s, ?::jsonb) g where %2$s"
                .formatted(table, sameKey());
    }

    private String sameKey() {
        return key.stream().map(it -> "t.%1$s = g.%1$s".formatted(it)).collect(Collectors.joining(" and "));
    }

    private String keyAsJson() {
        return key.stream().map(it -> "'%1$s', t.%1$s".formatted(it)).collect(Collectors.joining(", "));
    }

    private String all(String prefix) {
        return Stream.concat(key.stream(), columns.stream())
                .map(it -> key.contains(it) ? it : prefix + it)
                .collect(Collectors.joining(", "));
    }
}
