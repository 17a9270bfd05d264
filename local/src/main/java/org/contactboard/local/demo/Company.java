package org.contactboard.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Who works at the demo's company, what it sells, to whom, and whom it speaks with there. */
record Company(
        Map<String, Employee> employees,
        List<Product> products,
        List<Customer> customers,
        List<Person> persons,
        List<Account> accounts) {

    record Employee(String id, String name, String phone, String email) {

        static Employee of(CSVRecord row) {
            return new Employee(row.get("id"), row.get("name"), row.get("phone"), row.get("email"));
        }
    }

    record Product(String id, String name, String manager) {

        static Product of(CSVRecord row) {
            return new Product(row.get("id"), row.get("name"), row.get("manager"));
        }
    }

    record Person(String id, String customer, String name, String role, String phone) {

        static Person of(CSVRecord row) {
            return new Person(row.get("id"), row.get("customer"), row.get("name"), row.get("role"), row.get("phone"));
        }
    }

    /** What a CRM calls a customer. */
    record Account(String customer, String system, String externalId) {

        static Account of(CSVRecord row) {
            return new Account(row.get("customer"), row.get("system"), row.get("external_id"));
        }
    }

    static Company read() {
        var products = Table.read("products.csv", Product::of);
        return new Company(
                Table.read("employees.csv", Employee::of).stream()
                        .collect(Collectors.toMap(Employee::id, Function.identity())),
                products,
                Table.read(
                        "customers.csv",
                        row -> Customer.of(
                                row, products.stream().map(Product::id).toList())),
                Table.read("persons.csv", Person::of),
                Table.read("crm-ids.csv", Account::of));
    }

    Employee employee(String id) {
        return Objects.requireNonNull(employees.get(id), id);
    }

    Product product(String id) {
        return products.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** What this CRM calls the customers that it knows. */
    Map<String, String> accounts(String system) {
        return accounts.stream()
                .filter(account -> account.system().equals(system))
                .collect(Collectors.toMap(Account::customer, Account::externalId));
    }

    List<Person> personsOf(Customer customer) {
        return persons.stream()
                .filter(person -> person.customer().equals(customer.id()))
                .toList();
    }
}
