package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed: with customers that are there, and whether they must not be called; by ourselves for a segment or the
 * board. A line without a scope is of the customer or the segment that it names.
 */
@Singleton
final class ImportedAgreements implements Importable {

    private static final Map<String, Scope> SCOPES = Map.of(
            "board", Scope.BOARD,
            "bord", Scope.BOARD,
            "segment", Scope.SEGMENT,
            "customer", Scope.CUSTOMER,
            "klant", Scope.CUSTOMER);

    private final Known known;
    private final Journal journal;
    private final RowsStep rows;
    private final Event<CustomersEdited> edited;

    ImportedAgreements(Known known, Journal journal, RowsStep rows, Event<CustomersEdited> edited) {
        this.known = known;
        this.journal = journal;
        this.rows = rows;
        this.edited = edited;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.AGREEMENTS;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var customers = known.customers(values(sheet, "customer"));
        var segments = known.segments(values(sheet, "segment"));
        var said = new EnumMap<Scope, Map<String, ObjectNode>>(Scope.class);
        for (var scope : Scope.values()) {
            said.put(scope, new LinkedHashMap<>());
        }
        for (var line : sheet.lines()) {
            var cells = new Cells(sheet, line, faults);
            var scope = scope(cells);
            var agreed = agreed(cells, scope);
            switch (scope) {
                case BOARD -> merge(said, scope, "", journal.object().put("single", true), agreed);
                case SEGMENT -> {
                    var id = Meant.one(cells, "segment", cells.needed("segment"), segments, Wrong.NOT_A_SEGMENT);
                    merge(said, scope, id, journal.object().put("id", id), agreed);
                }
                case CUSTOMER -> {
                    var id = Meant.one(cells, "customer", cells.needed("customer"), customers, Wrong.NOT_A_CUSTOMER);
                    merge(said, scope, id, journal.object().put("id", id), agreed);
                }
            }
        }
        return writing -> write(writing, said, sheet.lines().size());
    }

    private static Set<String> values(Sheet sheet, String column) {
        return sheet.lines().stream()
                .flatMap(line -> Stream.ofNullable(sheet.value(line, column)))
                .collect(Collectors.toSet());
    }

    private static Scope scope(Cells cells) {
        var told = cells.word("scope", SCOPES, Wrong.NOT_A_SCOPE);
        return told != null ? told : cells.has("segment") && !cells.has("customer") ? Scope.SEGMENT : Scope.CUSTOMER;
    }

    private ObjectNode agreed(Cells cells, Scope scope) {
        var agreed = journal.object();
        var text = cells.text("agreements");
        var doNotCall = cells.flag("do_not_call");
        if (!cells.has("agreements") && !cells.has("do_not_call")) {
            cells.wrong("agreements", Wrong.MISSING);
        }
        if (scope != Scope.CUSTOMER && cells.has("do_not_call")) {
            cells.wrong("do_not_call", Wrong.ONLY_A_CUSTOMER);
        }
        if (text != null) {
            agreed.put("agreements", text);
        }
        if (doNotCall != null) {
            agreed.put("do_not_call", doNotCall);
        }
        return agreed;
    }

    private static void merge(
            Map<Scope, Map<String, ObjectNode>> said,
            Scope scope,
            @Nullable String id,
            ObjectNode key,
            ObjectNode agreed) {
        if (id != null) {
            said.getOrDefault(scope, Map.of()).computeIfAbsent(id, _ -> key).setAll(agreed);
        }
    }

    private void write(Writing writing, Map<Scope, Map<String, ObjectNode>> said, int lines) {
        said.forEach((scope, all) -> {
            if (scope != Scope.BOARD) {
                all.values().forEach(one -> one.put("edited_at", writing.revision()));
            }
            var written = journal.write(writing, thing(scope), new ArrayList<>(all.values()));
            writing.count(written);
            if (scope == Scope.CUSTOMER && !written.ids().isEmpty()) {
                edited.fire(new CustomersEdited(written.ids()));
            } else if (scope != Scope.CUSTOMER && !written.updated().isEmpty()) {
                rows.touchHead();
            }
        });
        writing.progress().apply(lines);
    }

    private static Thing thing(Scope scope) {
        return switch (scope) {
            case BOARD -> Thing.BOARD;
            case SEGMENT -> Thing.SEGMENT;
            case CUSTOMER -> Thing.CUSTOMER;
        };
    }
}
