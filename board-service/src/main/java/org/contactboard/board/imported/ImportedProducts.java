package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.product.ProductEdited;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Products from a file, and who answers for each. */
@Singleton
final class ImportedProducts implements Importable {

    /** A line, in its own words. */
    private record Told(
            String id,
            @Nullable String name,
            @Nullable String manager,
            @Nullable Integer position) {}

    private final Known known;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Sql sql;
    private final Clock clock;
    private final Event<ProductEdited> edited;

    ImportedProducts(
            Known known, Colleagues colleagues, Journal journal, Sql sql, Clock clock, Event<ProductEdited> edited) {
        this.known = known;
        this.colleagues = colleagues;
        this.journal = journal;
        this.sql = sql;
        this.clock = clock;
        this.edited = edited;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.PRODUCTS;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var words = sheet.lines().stream()
                .flatMap(line -> Stream.of(sheet.value(line, "product"), sheet.value(line, "name")))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var products = known.products(words);
        var managers = known.employees(sheet.lines().stream()
                .flatMap(line -> Stream.ofNullable(sheet.value(line, "manager")))
                .collect(Collectors.toSet()));
        var told = new LinkedHashMap<String, Told>();
        for (var line : sheet.lines()) {
            var cells = new Cells(sheet, line, faults);
            var manager = cells.name("manager");
            if (manager != null && Known.SEVERAL.equals(managers.get(manager))) {
                cells.wrong("manager", Wrong.SEVERAL);
            }
            var id = id(cells, products);
            var each = new Told(id == null ? "" : id, cells.text("name", 100), manager, cells.position("position"));
            if (id != null && told.putIfAbsent(id, each) != null && !each.equals(told.get(id))) {
                cells.wrong(cells.has("product") ? "product" : "name", Wrong.TWICE);
            }
        }
        return writing -> write(writing, List.copyOf(told.values()));
    }

    /** Its own id or name, else one made of its name. */
    private static @Nullable String id(Cells cells, Map<String, String> products) {
        var column = cells.has("product") ? "product" : "name";
        var word = cells.text(column, 100);
        if (word == null) {
            if (!cells.has(column)) {
                cells.wrong("name", Wrong.MISSING);
            }
            return null;
        }
        var there = products.get(word);
        if (there != null) {
            return Meant.one(cells, column, word, products, Wrong.NOT_A_PRODUCT);
        }
        if (column.equals("product")) {
            if (!cells.has("name")) {
                cells.wrong("name", Wrong.MISSING);
            }
            return cells.code("product");
        }
        var made = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (made.isEmpty()) {
            cells.wrong("product", Wrong.MISSING);
            return null;
        }
        return made.substring(0, Math.min(50, made.length()));
    }

    private void write(Writing writing, List<Told> told) {
        var employees = colleagues.ensure(
                writing,
                told.stream().map(Told::manager).filter(Objects::nonNull).collect(Collectors.toSet()));
        var there = journal.images(
                Thing.PRODUCT,
                Thing.PRODUCT.load(),
                told.stream().map(it -> journal.object().put("id", it.id())).toList());
        var position = sql.number("select coalesce(max(position), 0) as count from product");
        var said = new ArrayList<ObjectNode>();
        for (var each : told) {
            var known = there.get(journal.object().put("id", each.id()));
            if (known == null) {
                position += 10;
            }
            said.add(said(
                    writing,
                    each,
                    employees,
                    known == null ? (int) position : null,
                    known == null ? null : known.path("manager_id").asText()));
        }
        var written = journal.write(writing, Thing.PRODUCT, said);
        writing.count(written);
        writing.progress().apply(told.size());
        var added = new HashSet<>(written.created());
        written.ids()
                .forEach(id -> edited.fire(
                        new ProductEdited(id, added.contains(journal.object().put("id", id)))));
    }

    private ObjectNode said(
            Writing writing,
            Told told,
            Map<String, String> employees,
            @Nullable Integer newPosition,
            @Nullable String manager) {
        var said = journal.object().put("id", told.id()).put("edited_at", writing.revision());
        if (told.name() != null) {
            said.put("name", told.name()).put("named_at", writing.revision());
        }
        var position = told.position() == null ? newPosition : told.position();
        if (position != null) {
            said.put("position", position);
        }
        var newManager = told.manager() == null ? null : employees.get(told.manager());
        if (newManager != null && !newManager.equals(manager)) {
            said.put("manager_id", newManager)
                    .put("manager_since", LocalDate.now(clock).toString());
        }
        return said;
    }
}
