package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.employee.EmployeeEdited;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** People from a file: with a customer a person there, without one an employee. */
@Singleton
final class ImportedPeople implements Importable {

    /** A line, in its own words; the customer as an id. */
    private record Told(
            Cells cells,
            @Nullable String person,
            @Nullable String name,
            @Nullable String customer,
            @Nullable String phone,
            @Nullable String role,
            @Nullable String email,
            @Nullable String login,
            @Nullable Boolean doNotCall) {}

    private final Known known;
    private final SpokenPersons persons;
    private final Journal journal;
    private final Sql sql;
    private final Event<CustomersEdited> customersEdited;
    private final Event<EmployeeEdited> employeeEdited;

    ImportedPeople(
            Known known,
            SpokenPersons persons,
            Journal journal,
            Sql sql,
            Event<CustomersEdited> customersEdited,
            Event<EmployeeEdited> employeeEdited) {
        this.known = known;
        this.persons = persons;
        this.journal = journal;
        this.sql = sql;
        this.customersEdited = customersEdited;
        this.employeeEdited = employeeEdited;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.PEOPLE;
    }

    @Override
    public Deed prepare(Sheet sheet, Faults faults) {
        var customers = known.customers(values(sheet, "customer"));
        var told = new ArrayList<Told>();
        for (var line : sheet.lines()) {
            told.add(told(new Cells(sheet, line, faults), customers));
        }
        var spoken = persons.find(told.stream().flatMap(it -> name(it).stream()).collect(Collectors.toSet()));
        var personIds = Set.copyOf(
                sql.list("select id from person where id = any (?)", row -> row.text("id"), values(sheet, "person")));
        var colleagues = known.employees(told.stream()
                .flatMap(it -> Stream.of(it.person, it.email, it.name))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var atCustomers = new LinkedHashMap<String, Told>();
        var ours = new LinkedHashMap<String, Told>();
        for (var each : told) {
            if (each.cells.has("customer")) {
                personOf(each, spoken, personIds).ifPresent(id -> add(atCustomers, id, each));
            } else {
                colleague(each, colleagues).ifPresent(id -> add(ours, id, each));
            }
        }
        return writing -> {
            writePersons(writing, atCustomers);
            writeColleagues(writing, ours);
            writing.progress().apply(sheet.lines().size());
        };
    }

    private static Set<String> values(Sheet sheet, String column) {
        return sheet.lines().stream()
                .flatMap(line -> Stream.ofNullable(sheet.value(line, column)))
                .collect(Collectors.toSet());
    }

    private static Told told(Cells cells, Map<String, String> customers) {
        var customer = Meant.one(cells, "customer", cells.name("customer"), customers, Wrong.NOT_A_CUSTOMER);
        var atCustomer = cells.has("customer");
        for (var column : atCustomer ? List.of("login") : List.of("role", "do_not_call")) {
            if (cells.has(column)) {
                cells.wrong(column, atCustomer ? Wrong.ONLY_AN_EMPLOYEE : Wrong.ONLY_A_PERSON);
            }
        }
        return new Told(
                cells,
                cells.name("person"),
                cells.needed("name"),
                customer,
                cells.phone("phone"),
                cells.name("role"),
                cells.email("email"),
                cells.text("login", 100),
                cells.flag("do_not_call"));
    }

    private static Optional<SpokenPersons.Name> name(Told told) {
        return told.customer == null || told.name == null
                ? Optional.empty()
                : Optional.of(SpokenPersons.Name.of(told.customer, told.name));
    }

    private static Optional<String> personOf(Told told, Map<SpokenPersons.Name, String> spoken, Set<String> personIds) {
        if (told.person != null) {
            if (!personIds.contains(told.person)) {
                told.cells.wrong("person", Wrong.NOT_A_PERSON);
                return Optional.empty();
            }
            return Optional.of(told.person);
        }
        return name(told).map(name -> Optional.ofNullable(spoken.get(name))
                .orElseGet(() -> SpokenPersons.newId(name.customer(), String.valueOf(told.name), told.phone)));
    }

    /** By id, else by e-mail address, else by name; else a new one. */
    private static Optional<String> colleague(Told told, Map<String, String> colleagues) {
        if (told.person != null) {
            return Optional.ofNullable(Meant.one(told.cells, "person", told.person, colleagues, Wrong.NOT_A_PERSON));
        }
        if (told.name == null) {
            return Optional.empty();
        }
        var byEmail = told.email == null ? null : colleagues.get(told.email);
        if (byEmail != null && !byEmail.equals(Known.SEVERAL)) {
            return Optional.of(byEmail);
        }
        return colleagues.containsKey(told.name)
                ? Optional.ofNullable(Meant.one(told.cells, "name", told.name, colleagues, Wrong.NOT_A_PERSON))
                : Optional.of(Colleagues.newId(told.name));
    }

    private static void add(Map<String, Told> people, String id, Told told) {
        var other = people.putIfAbsent(id, told);
        if (other != null && !sameWords(other, told)) {
            told.cells.wrong("name", Wrong.TWICE);
        }
    }

    private static boolean sameWords(Told one, Told other) {
        return Stream.<Function<Told, @Nullable Object>>of(
                        Told::name, Told::customer, Told::phone, Told::role, Told::email, Told::login, Told::doNotCall)
                .allMatch(word -> Objects.equals(word.apply(one), word.apply(other)));
    }

    private void writePersons(Writing writing, Map<String, Told> people) {
        var said = new ArrayList<ObjectNode>();
        people.forEach((id, told) -> {
            var person = journal.object().put("id", id).put("customer_id", told.customer);
            say(person, writing, "name", told.name);
            say(person, writing, "phone", told.phone);
            say(person, writing, "email", told.email);
            if (told.role != null) {
                person.put("role", told.role);
            }
            if (told.doNotCall != null) {
                person.put("do_not_call", told.doNotCall);
            }
            said.add(person);
        });
        var written = journal.write(writing, Thing.PERSON, said);
        writing.count(written);
        var customers = new HashSet<String>();
        written.ids().forEach(id -> {
            var told = people.get(id);
            if (told != null && told.customer != null) {
                customers.add(told.customer);
            }
        });
        if (!customers.isEmpty()) {
            customersEdited.fire(new CustomersEdited(customers));
        }
    }

    private void writeColleagues(Writing writing, Map<String, Told> people) {
        var said = new ArrayList<ObjectNode>();
        people.forEach((id, told) -> {
            var employee = journal.object().put("id", id).put("edited_at", writing.revision());
            say(employee, writing, "name", told.name);
            say(employee, writing, "phone", told.phone);
            say(employee, writing, "email", told.email);
            if (told.login != null) {
                employee.put("login", told.login);
            }
            said.add(employee);
        });
        var written = journal.write(writing, Thing.EMPLOYEE, said);
        writing.count(written);
        written.ids().forEach(id -> employeeEdited.fire(new EmployeeEdited(id)));
    }

    private static void say(ObjectNode said, Writing writing, String column, @Nullable String value) {
        if (value != null) {
            said.put(column, value).putArray(column + "_at").add(writing.revision());
        }
    }
}
