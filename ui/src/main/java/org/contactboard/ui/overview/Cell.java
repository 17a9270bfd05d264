package org.contactboard.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Customer × product: the latest contact and the days, in the board's zone, on which it turns orange and red.
 * A cell may hold a next appointment only; {@code arrivedAt} is null for what was not seen arriving.
 */
public record Cell(
        String product,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate orangeOn,
        @Nullable LocalDate redOn,
        @Nullable Channel channel,
        @Nullable Person contactPerson,
        @Nullable String employee,
        @Nullable Instant arrivedAt,
        @Nullable LocalDate nextAppointmentOn,
        @Nullable Precarious precarious) {

    /** A contact that calls for care: our person and the customer's. */
    public record Precarious(
            @Nullable String employee, @Nullable String contactPerson) {}

    public Cell with(Person person) {
        return new Cell(
                product,
                contactOn,
                orangeOn,
                redOn,
                channel,
                person,
                employee,
                arrivedAt,
                nextAppointmentOn,
                precarious);
    }
}
