package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/** Customers from a file, what other systems call them, and past contacts with them. */
@Singleton
final class ImportedCustomers implements Importable {

    private final Known known;
    private final Colleagues colleagues;
    private final OtherNames otherNames;
    private final PastContacts contacts;
    private final Journal journal;
    private final Clock clock;
    private final Event<CustomersEdited> edited;

    ImportedCustomers(
            Known known,
            Colleagues colleagues,
            OtherNames otherNames,
            PastContacts contacts,
            Journal journal,
            Clock clock,
            Event<CustomersEdited> edited) {
        this.known = known;
        this.colleagues = colleagues;
        this.otherNames = otherNames;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
        this.edited = edited;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.CUSTOMERS;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var today = LocalDate.now(clock);
        var lines = sheet.lines().stream()
                .map(line -> CustomerLine.of(new Cells(sheet, line, faults), today))
                .toList();
        var products = known.products(lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.product()),
                        line.products() == null ? Stream.empty() : line.products().stream()))
                .collect(Collectors.toSet()));
        lines.forEach(line -> check(line, products));
        var managers = words(lines, CustomerLine::accountManager);
        var employees = known.employees(managers);
        lines.stream()
                .filter(line -> Known.SEVERAL.equals(employees.get(String.valueOf(line.accountManager()))))
                .forEach(line -> line.cells().wrong("account_manager", Wrong.SEVERAL));
        var named = known.customers(lines.stream()
                .filter(line -> line.customer() == null)
                .map(CustomerLine::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var byCustomer =
                lines.stream().collect(groupingBy(line -> id(line, named), LinkedHashMap::new, Collectors.toList()));
        return writing -> write(
                writing,
                byCustomer.entrySet().stream()
                        .map(it -> new CustomerLines(it.getKey(), it.getValue()))
                        .toList(),
                managers,
                products);
    }

    private static void check(CustomerLine line, Map<String, String> products) {
        Meant.one(line.cells(), "product", line.product(), products, Wrong.NOT_A_PRODUCT);
        if (line.products() != null) {
            line.products().stream()
                    .filter(word -> Known.SEVERAL.equals(products.getOrDefault(word, Known.SEVERAL)))
                    .findFirst()
                    .ifPresent(_ -> line.cells().wrong("products", Wrong.NOT_A_PRODUCT));
        }
    }

    /** Without an id the one customer of that name, or a new one that the same name finds again. */
    private static String id(CustomerLine line, Map<String, String> named) {
        if (line.customer() != null) {
            return line.customer();
        }
        var name = String.valueOf(line.name());
        var id = named.get(name);
        return id != null && !id.equals(Known.SEVERAL)
                ? id
                : UUID.nameUUIDFromBytes(("customer\n" + name.toLowerCase(Locale.ROOT)).getBytes(UTF_8))
                        .toString();
    }

    private void write(
            Writing writing, List<CustomerLines> customers, Set<String> managers, Map<String, String> products) {
        segments(writing, customers);
        var employees = colleagues.ensure(writing, managers);
        var written = journal.write(
                writing,
                Thing.CUSTOMER,
                customers.stream()
                        .map(it -> said(writing, it, employees, products))
                        .toList());
        writing.count(written);
        writing.progress().apply(customers.size());
        var touched = new HashSet<>(written.ids());
        touched.addAll(otherNames.write(writing, customers));
        if (!touched.isEmpty()) {
            edited.fire(new CustomersEdited(touched));
        }
        contacts.write(writing, told(customers, products));
    }

    private void segments(Writing writing, List<CustomerLines> customers) {
        var segments = new TreeSet<String>();
        customers.forEach(it -> {
            var segment = it.last(CustomerLine::segment);
            if (segment != null) {
                segments.add(segment);
            }
        });
        var there = journal.images(
                Thing.SEGMENT,
                Thing.SEGMENT.load(),
                segments.stream().map(id -> journal.object().put("id", id)).toList());
        there.keySet().forEach(key -> segments.remove(key.path("id").asText()));
        journal.write(
                writing,
                Thing.SEGMENT,
                segments.stream()
                        .map(id ->
                                journal.object().put("id", id).put("name", id).put("edited_at", writing.revision()))
                        .toList());
    }

    private ObjectNode said(
            Writing writing, CustomerLines lines, Map<String, String> employees, Map<String, String> products) {
        var said = journal.object().put("id", lines.customer()).put("on_board", true);
        var name = lines.last(CustomerLine::name);
        if (name != null) {
            said.put("name", name).putArray("name_at").add(writing.revision());
        }
        put(said, "segment_id", lines.last(CustomerLine::segment));
        var manager = lines.last(CustomerLine::accountManager);
        put(said, "account_manager_id", manager == null ? null : employees.get(manager));
        put(said, "agreements", lines.last(CustomerLine::agreements));
        var doNotCall = lines.last(CustomerLine::doNotCall);
        if (doNotCall != null) {
            said.put("do_not_call", doNotCall);
        }
        var applicable = lines.last(CustomerLine::products);
        if (applicable != null) {
            var ids = new TreeSet<String>();
            applicable.forEach(word -> ids.add(Objects.requireNonNull(products.get(word))));
            ids.forEach(said.putArray("products")::add);
        }
        return said.put("edited_at", writing.revision());
    }

    private static void put(ObjectNode said, String column, @Nullable String value) {
        if (value != null) {
            said.put(column, value);
        }
    }

    private static Map<String, PastContact> told(List<CustomerLines> customers, Map<String, String> products) {
        var told = new LinkedHashMap<String, PastContact>();
        for (var customer : customers) {
            for (var line : customer.lines()) {
                if (line.contactOn() != null) {
                    var contact = PastContact.of(
                            customer.customer(),
                            line.product() == null ? null : products.get(line.product()),
                            line.contactOn(),
                            line.channel(),
                            line.contactPerson());
                    told.put(contact.recordId(false), contact);
                }
            }
        }
        return told;
    }

    private static Set<String> words(Collection<CustomerLine> lines, Function<CustomerLine, @Nullable String> column) {
        return lines.stream().map(column).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
