package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contactboard.board.contact.ContactEdit;
import org.contactboard.board.contact.ContactService;
import org.contactboard.board.customer.CustomerDraft;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.customer.Customers.Filled;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.product.Products;
import org.contactboard.board.segment.Segments;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** Writes the lines of one customer, all or nothing. */
@Singleton
class ImportService {

    private final Customers customers;
    private final Employees employees;
    private final Products products;
    private final Segments segments;
    private final Joining joining;
    private final ContactService contacts;
    private final Micros micros;
    private final Event<CustomersEdited> edited;

    ImportService(
            Customers customers,
            Employees employees,
            Products products,
            Segments segments,
            Joining joining,
            ContactService contacts,
            Micros micros,
            Event<CustomersEdited> edited) {
        this.customers = customers;
        this.employees = employees;
        this.products = products;
        this.segments = segments;
        this.joining = joining;
        this.contacts = contacts;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    ImportReport write(CustomerLines lines) {
        var filled = customers.fill(lines.customer(), draft(lines), micros.now());
        var joined = lines.lines().stream()
                .mapToInt(line -> join(lines.customer(), line))
                .sum();
        var recorded =
                lines.lines().stream().filter(line -> line.contactOn() != null).toList();
        recorded.forEach(line -> record(lines.customer(), line));
        if (filled != Filled.SAME || joined > 0) {
            edited.fire(new CustomersEdited(Set.of(lines.customer())));
        }
        return new ImportReport(
                filled == Filled.CREATED ? 1 : 0, filled == Filled.CHANGED ? 1 : 0, joined, recorded.size(), List.of());
    }

    private CustomerDraft draft(CustomerLines lines) {
        var segment = lines.last(CustomerLine::segment);
        var manager = lines.last(CustomerLine::accountManager);
        var applicable = lines.last(CustomerLine::products);
        if (segment != null) {
            segments.ensure(segment, micros.now());
        }
        return new CustomerDraft(
                lines.last(CustomerLine::name),
                segment,
                manager == null ? null : employees.ensure(manager, micros.now()),
                applicable == null ? null : ids(applicable));
    }

    private List<String> ids(List<String> words) {
        var ids = new TreeSet<String>();
        words.forEach(word -> ids.add(product("products", word)));
        return List.copyOf(ids);
    }

    private String product(String column, String words) {
        return products.idOf(words).orElseThrow(() -> new WrongLine(column, "is not a product: " + words));
    }

    private int join(String customer, CustomerLine line) {
        var joined = line.phone() != null && joining.number(customer, line.phone()) ? 1 : 0;
        if (line.system() == null || line.externalId() == null) {
            return joined;
        }
        var isNew = line.system().equals(CustomerLine.TELEPHONY)
                ? joining.number(customer, line.externalId())
                : joining.externalId(customer, line.system(), line.externalId());
        return joined + (isNew ? 1 : 0);
    }

    private void record(String customer, CustomerLine line) {
        var product = line.product() == null ? null : product("product", line.product());
        var edit = new ContactEdit(
                customer,
                product == null ? List.of() : List.of(product),
                line.channel(),
                null,
                line.contactOn(),
                null,
                null,
                line.contactPerson() == null ? null : new ContactEdit.Spoken(null, line.contactPerson(), null),
                null,
                null);
        contacts.record(recordId(customer, product, line), edit, false);
    }

    /** The same for the same line, so that a second import doubles nothing. */
    private static String recordId(String customer, @Nullable String product, CustomerLine line) {
        var words = String.join(
                "\n",
                "import",
                customer,
                String.valueOf(product),
                String.valueOf(line.contactOn()),
                line.channel().name());
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8)).toString();
    }
}
