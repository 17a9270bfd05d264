package org.contactboard.ui.board;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Entry;
import org.jspecify.annotations.Nullable;

/** Customers with one shared contact person, as one row that opens: it shows the worst of them, product by product. */
final class GroupRule {

    private static final String PREFIX = "group:";

    private GroupRule() {}

    /** The item of the grid that stands for a group. */
    static String item(String group) {
        return PREFIX + group;
    }

    static boolean isGroup(String item) {
        return item.startsWith(PREFIX);
    }

    static String group(String item) {
        return item.substring(PREFIX.length());
    }

    /** The items to show: a group where its first row stands, behind it its own when it is open; one row is no group. */
    static List<String> fold(List<Entry> rows, Set<String> open) {
        Map<String, Long> sizes = rows.stream()
                .map(GroupRule::groupOf)
                .filter(Objects::nonNull)
                .collect(groupingBy(Function.identity(), counting()));
        List<String> items = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Entry row : rows) {
            String group = groupOf(row);
            if (group == null || sizes.getOrDefault(group, 0L) < 2) {
                items.add(row.id());
            } else if (shown.add(group)) {
                items.add(item(group));
                if (open.contains(group)) {
                    rows.stream()
                            .filter(one -> group.equals(groupOf(one)))
                            .map(Entry::id)
                            .forEach(items::add);
                }
            }
        }
        return items;
    }

    static @Nullable String groupOf(Entry entry) {
        return entry.standing().row().customer().group();
    }

    /** All of a group as if they were one customer; there is at least one. */
    static Standing standing(String group, String name, List<Standing> members) {
        List<Row> rows = members.stream().map(Standing::row).toList();
        List<Customer> customers = rows.stream().map(Row::customer).toList();
        Customer one = new Customer(
                item(group),
                name,
                List.of(),
                same(customers, Customer::segment),
                null,
                same(customers, Customer::accountManager),
                same(customers, Customer::agreements),
                customers.stream().anyMatch(Customer::doNotCall),
                products(customers));
        Row row = new Row(
                one,
                0,
                rows.stream().anyMatch(Row::overloaded),
                rows.stream().mapToInt(Row::contactsInWindow).max().orElse(0),
                rows.stream()
                        .map(Row::satisfaction)
                        .filter(Objects::nonNull)
                        .min(Double::compare)
                        .orElse(null),
                sum(rows, Row::helpdeskCalls),
                sum(rows, Row::newLeads),
                worst(members));
        return Standing.of(row, members.getFirst().today());
    }

    /** Of those with whom contact is too much the one with most; null where there is none. */
    static @Nullable Standing overloaded(List<Standing> members) {
        return members.stream()
                .filter(member -> member.row().overloaded())
                .max(Comparator.comparing(member -> member.row().contactsInWindow()))
                .orElse(null);
    }

    private static List<Cell> worst(List<Standing> members) {
        Set<String> products = new TreeSet<>();
        members.forEach(member -> products.addAll(member.cells().keySet()));
        return products.stream()
                .map(product -> members.stream()
                        .filter(member -> member.applies(product))
                        .reduce((one, other) -> urgency(other, product) > urgency(one, product) ? other : one)
                        .map(member -> member.cell(product))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int urgency(Standing standing, String product) {
        return switch (standing.colour(product)) {
            case GREEN -> 0;
            case ORANGE -> 1;
            case RED -> 2;
            case NONE -> 3;
        };
    }

    private static @Nullable List<String> products(List<Customer> customers) {
        if (customers.stream().anyMatch(customer -> customer.products() == null)) {
            return null;
        }
        return customers.stream()
                .flatMap(customer -> Objects.requireNonNull(customer.products()).stream())
                .distinct()
                .toList();
    }

    private static Integer sum(List<Row> rows, Function<Row, @Nullable Integer> number) {
        return rows.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What all of them have; null where they differ. */
    private static <T> @Nullable T same(List<Customer> customers, Function<Customer, @Nullable T> part) {
        T first = part.apply(customers.getFirst());
        return customers.stream().allMatch(customer -> Objects.equals(part.apply(customer), first)) ? first : null;
    }
}
