package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;

/** What was agreed with customers that are there: their wishes, and whether they must not be called. */
@Singleton
final class ImportedAgreements implements Importable {

    private final Known known;
    private final Journal journal;
    private final Event<CustomersEdited> edited;

    ImportedAgreements(Known known, Journal journal, Event<CustomersEdited> edited) {
        this.known = known;
        this.journal = journal;
        this.edited = edited;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.AGREEMENTS;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var customers = known.customers(sheet.lines().stream()
                .flatMap(line -> Stream.ofNullable(sheet.value(line, "customer")))
                .collect(Collectors.toSet()));
        var said = new LinkedHashMap<String, ObjectNode>();
        for (var line : sheet.lines()) {
            var cells = new Cells(sheet, line, faults);
            var customer = Meant.one(cells, "customer", cells.needed("customer"), customers, Wrong.NOT_A_CUSTOMER);
            var agreements = cells.text("agreements");
            var doNotCall = cells.flag("do_not_call");
            if (!cells.has("agreements") && !cells.has("do_not_call")) {
                cells.wrong("agreements", Wrong.MISSING);
            }
            if (customer != null) {
                var of = said.computeIfAbsent(customer, id -> journal.object().put("id", id));
                if (agreements != null) {
                    of.put("agreements", agreements);
                }
                if (doNotCall != null) {
                    of.put("do_not_call", doNotCall);
                }
            }
        }
        return writing -> {
            said.values().forEach(of -> of.put("edited_at", writing.revision()));
            var written = journal.write(writing, Thing.CUSTOMER, new ArrayList<>(said.values()));
            writing.count(written);
            writing.progress().apply(sheet.lines().size());
            if (!written.ids().isEmpty()) {
                edited.fire(new CustomersEdited(written.ids()));
            }
        };
    }
}
