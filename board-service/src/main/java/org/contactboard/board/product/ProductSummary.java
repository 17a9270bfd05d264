package org.contactboard.board.product;

import java.sql.SQLException;
import java.time.LocalDate;
import org.contactboard.board.employee.EmployeeRef;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product in a list, with what stands in its column. */
public record ProductSummary(
        String id,
        String name,
        int position,
        @Nullable EmployeeRef productManager,
        @Nullable LocalDate managerSince,
        @Nullable LocalDate archivedOn,

        @Schema(description = "The day of its latest contact with anybody") @Nullable
        LocalDate lastContactOn,

        @Schema(description = "How many customers have a contact in it", examples = "312")
        long dots,

        @Schema(description = "To how many customers on the board it applies", examples = "340")
        long customers) {

    static ProductSummary of(ResultRow row) throws SQLException {
        var manager = row.textOrNull("manager_id");
        return new ProductSummary(
                row.text("id"),
                row.text("name"),
                row.integer("position"),
                manager == null
                        ? null
                        : new EmployeeRef(manager, row.textOrNull("manager_name"), row.textOrNull("manager_phone")),
                row.dayOrNull("manager_since"),
                row.dayOrNull("archived_on"),
                row.dayOrNull("last_contact_on"),
                row.number("dots"),
                row.number("customers"));
    }
}
