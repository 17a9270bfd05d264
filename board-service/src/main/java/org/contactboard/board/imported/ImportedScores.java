package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;

/** How satisfied customers said they were: one score a customer and day. */
@Singleton
final class ImportedScores implements Importable {

    private final Known known;
    private final Journal journal;
    private final RowsStep rows;
    private final Clock clock;

    ImportedScores(Known known, Journal journal, RowsStep rows, Clock clock) {
        this.known = known;
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.SATISFACTION;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var today = LocalDate.now(clock);
        var customers = known.customers(sheet.lines().stream()
                .flatMap(line -> Stream.ofNullable(sheet.value(line, "customer")))
                .collect(Collectors.toSet()));
        var said = new LinkedHashMap<String, ObjectNode>();
        for (var line : sheet.lines()) {
            var cells = new Cells(sheet, line, faults);
            var customer = Meant.one(cells, "customer", cells.needed("customer"), customers, Wrong.NOT_A_CUSTOMER);
            var on = cells.day("on", today);
            var score = cells.score("score");
            for (var column : new String[] {"on", "score"}) {
                if (!cells.has(column)) {
                    cells.wrong(column, Wrong.MISSING);
                }
            }
            if (customer != null && on != null && score != null) {
                var each = journal.object()
                        .put("source", "board")
                        .put("record_id", customer + ":" + on)
                        .put("customer_id", customer)
                        .put("scored_on", on.toString())
                        .put("score", score);
                var other = said.putIfAbsent(customer + ":" + on, each);
                if (other != null && !other.equals(each)) {
                    cells.wrong("score", Wrong.TWICE);
                }
            }
        }
        return writing -> {
            var written = journal.write(writing, Thing.SCORE, new ArrayList<>(said.values()));
            writing.count(written);
            writing.progress().apply(sheet.lines().size());
            rows.touch(said.values().stream()
                    .map(each -> each.path("customer_id").asText())
                    .collect(Collectors.toCollection(TreeSet::new)));
        };
    }
}
