package org.contactboard.board.attribution;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.contactboard.board.record.Identity;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What stands in General, and what would follow a mapping. */
@Singleton
final class InGeneral {

    private static final String COUNT = """
            select count(*) as count from (
                select distinct k.source, k.kind, k.record_id from contact k join crm_item i using (source, kind, record_id)
                where k.product_id = 'general' and not k.eclipsed and %s) matching""";

    private final Sql sql;

    InGeneral(Sql sql) {
        this.sql = sql;
    }

    /** One of these, with what it can be mapped by. */
    record Standing(
            @Nullable String employee,
            @Nullable String employeeName,
            @Nullable String code,
            @Nullable String number) {}

    Optional<Standing> find(Identity record) {
        return sql.first(
                """
                select k.employee_id, e.name, i.pending_products[1] as code, i.pending_number
                from contact k join crm_item i using (source, kind, record_id) left join employee e on e.id = k.employee_id
                where k.source = ? and k.kind = ? and k.record_id = ? and k.product_id = 'general' limit 1""",
                row -> new Standing(
                        row.textOrNull("employee_id"),
                        row.textOrNull("name"),
                        row.textOrNull("code"),
                        row.textOrNull("pending_number")),
                record.source(),
                record.kind(),
                record.recordId());
    }

    long count(By by, String source, String value) {
        return switch (by) {
            case CODE ->
                sql.number(COUNT.formatted("i.source = ? and i.pending_products @> array[?]::text[]"), source, value);
            case EMPLOYEE -> sql.number(COUNT.formatted("k.employee_id = ?"), value);
            case NUMBER -> sql.number(COUNT.formatted("i.pending_number = ?"), value);
        };
    }
}
