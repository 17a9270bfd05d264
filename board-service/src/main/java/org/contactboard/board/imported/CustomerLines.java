package org.contactboard.board.imported;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of one customer: what a later line says goes before what an earlier one says. */
record CustomerLines(String customer, List<CustomerLine> lines) {

    <T> @Nullable T last(Function<CustomerLine, @Nullable T> column) {
        return lines.reversed().stream()
                .map(column)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
