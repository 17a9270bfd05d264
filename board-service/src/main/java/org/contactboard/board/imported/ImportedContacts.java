package org.contactboard.board.imported;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.board.contact.Channel;
import org.contactboard.board.contact.ContactEdit.Direction;
import org.contactboard.board.contact.ContactEdit.Purpose;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/** Past contacts from a file: of customers, products and employees that are there. */
@Singleton
final class ImportedContacts implements Importable {

    /** A line, in its own words. */
    private record Told(
            Cells cells,
            @Nullable String customer,
            @Nullable LocalDate on,
            @Nullable LocalTime time,
            @Nullable LocalTime until,
            @Nullable Channel channel,
            @Nullable String product,
            @Nullable String person,
            @Nullable String phone,
            @Nullable String employee,
            @Nullable Direction direction,
            @Nullable Purpose purpose,
            @Nullable String id) {

        static Told of(Cells cells, LocalDate today) {
            var told = new Told(
                    cells,
                    cells.needed("customer"),
                    cells.has("on") ? cells.day("on", today) : missing(cells, "on"),
                    cells.time("time"),
                    cells.time("until"),
                    cells.word("channel", Talk.CHANNELS, Wrong.NOT_A_CHANNEL),
                    cells.name("product"),
                    cells.name("contact_person"),
                    cells.phone("phone"),
                    cells.name("employee"),
                    cells.word("direction", Talk.DIRECTIONS, Wrong.NOT_A_DIRECTION),
                    cells.word("purpose", Talk.PURPOSES, Wrong.NOT_A_PURPOSE),
                    cells.name("id"));
            if (told.until != null && (told.time == null || told.until.isBefore(told.time))) {
                cells.wrong("until", Wrong.BEFORE_START);
            }
            return told;
        }

        private static <T> @Nullable T missing(Cells cells, String column) {
            cells.wrong(column, Wrong.MISSING);
            return null;
        }
    }

    private final Known known;
    private final PastContacts contacts;
    private final Clock clock;

    ImportedContacts(Known known, PastContacts contacts, Clock clock) {
        this.known = known;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.CONTACTS;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var today = LocalDate.now(clock);
        var lines = sheet.lines().stream()
                .map(line -> Told.of(new Cells(sheet, line, faults), today))
                .toList();
        var customers = known.customers(words(lines, Told::customer));
        var products = known.products(words(lines, Told::product));
        var employees = known.employees(words(lines, Told::employee));
        var told = new LinkedHashMap<String, PastContact>();
        for (var line : lines) {
            var customer = Meant.one(line.cells, "customer", line.customer, customers, Wrong.NOT_A_CUSTOMER);
            var product = Meant.one(line.cells, "product", line.product, products, Wrong.NOT_A_PRODUCT);
            var employee = Meant.one(line.cells, "employee", line.employee, employees, Wrong.NOT_AN_EMPLOYEE);
            if (customer != null && line.on != null) {
                add(told, line, contact(line, line.on, customer, product, employee));
            }
        }
        return writing -> contacts.write(writing, told);
    }

    private static void add(Map<String, PastContact> told, Told line, PastContact contact) {
        var other = told.putIfAbsent(contact.recordId(true), contact);
        if (other != null && !other.equals(contact)) {
            line.cells.wrong(line.id == null ? "on" : "id", Wrong.TWICE);
        }
    }

    private PastContact contact(
            Told line, LocalDate on, String customer, @Nullable String product, @Nullable String employee) {
        var zone = clock.getZone();
        return new PastContact(
                line.id,
                customer,
                product,
                on,
                line.time == null ? null : on.atTime(line.time).atZone(zone).toInstant(),
                line.time == null || line.until == null
                        ? null
                        : on.atTime(line.until).atZone(zone).toInstant(),
                requireNonNullElse(line.channel, Channel.PHONE),
                line.direction,
                line.purpose,
                line.person,
                line.phone,
                employee);
    }

    private static Collection<String> words(List<Told> lines, Function<Told, @Nullable String> column) {
        return lines.stream().map(column).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
