package org.contactboard.board.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn for a customer and a product.
 *
 * @param contactOn null where there is an appointment only
 * @param expiresOn the day on which the colour changes next
 * @param arrivedAt null for snapshots and back-fill, which raise no highlight
 */
public record Cell(
        String product,
        Colour colour,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate orangeOn,
        @Nullable LocalDate redOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate expiresOn,
        @Nullable String channel,
        @Nullable RowPerson contactPerson,
        @Nullable String employee,
        @Nullable Instant arrivedAt,
        @Nullable LocalDate nextAppointmentOn,
        @Nullable Precarious precarious) {

    /** The relation hangs by a thread: who of us and who of them know. */
    public record Precarious(
            @Nullable String employee, @Nullable String contactPerson) {}

    static Cell of(ResultRow row, LocalDate today) throws SQLException {
        var orangeOn = row.dayOrNull("orange_on");
        var redOn = row.dayOrNull("red_on");
        return new Cell(
                row.text("product_id"),
                ColourRule.colour(orangeOn, redOn, today),
                row.dayOrNull("contact_on"),
                orangeOn,
                redOn,
                ColourRule.expiresOn(orangeOn, redOn, today),
                row.textOrNull("channel"),
                RowPerson.of(row),
                row.textOrNull("employee_name"),
                row.instantOrNull("arrived_at"),
                row.dayOrNull("next_appointment_on"),
                row.flag("precarious")
                        ? new Precarious(row.textOrNull("star_employee"), row.textOrNull("star_person"))
                        : null);
    }

    /** By how much it changes the count of a row in which every other product than General was taken for red. */
    int redDotsAdded() {
        var general = product.equals("general");
        return switch (colour) {
            case GREEN, ORANGE -> general ? 0 : -1;
            case RED -> general ? 1 : 0;
            case NONE -> 0;
        };
    }
}
