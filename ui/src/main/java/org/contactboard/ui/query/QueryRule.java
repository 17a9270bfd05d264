package org.contactboard.ui.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.jspecify.annotations.Nullable;

/** Which rows a query keeps and in which order; {@code board-cases.json} holds the rule's table. */
public final class QueryRule {

    /** By name without case and accents, then by id. */
    public static final Comparator<Entry> BY_NAME = comparing(Entry::name).thenComparing(Entry::id);

    private static final int SHORTEST_NUMBER = 4;

    private QueryRule() {}

    /** The rows that the query keeps, in its order; {@code byName} are all rows in the order of their names. */
    public static List<Entry> rows(Query query, List<Entry> byName) {
        Search search = Search.of(query.q());
        List<Entry> kept =
                byName.stream().filter(entry -> keeps(query, search, entry)).toList();
        return switch (query.sort()) {
            case NAME -> kept;
            case NAME_DESCENDING -> kept.reversed();
            case URGENCY -> kept.stream().sorted(byUrgency(query.product())).toList();
        };
    }

    /** The colour by which a row is counted and filtered: the product's, or that of its latest contact. */
    static Colour colour(Standing standing, @Nullable String product) {
        return product == null ? standing.colour() : standing.colour(product);
    }

    private static boolean keeps(Query query, Search search, Entry entry) {
        Standing standing = entry.standing();
        Customer customer = standing.row().customer();
        return (query.product() == null || standing.applies(query.product()))
                && (query.colour() == null || query.colour() == colour(standing, query.product()))
                && (query.segment() == null || query.segment().equals(customer.segment()))
                && (query.group() == null || query.group().equals(customer.group()))
                && (query.accountManager() == null || query.accountManager().equals(accountManager(customer)))
                && (query.overloaded() == null
                        || query.overloaded() == standing.row().overloaded())
                && search.finds(entry);
    }

    private static @Nullable String accountManager(Customer customer) {
        return customer.accountManager() == null
                ? null
                : customer.accountManager().id();
    }

    /** NONE, then RED oldest first, then by the day on which it turns red, then by name. */
    private static Comparator<Entry> byUrgency(@Nullable String product) {
        return comparing((Entry entry) -> urgency(colour(entry.standing(), product)))
                .thenComparing(entry -> day(entry.standing(), product), nullsFirst(naturalOrder()))
                .thenComparing(BY_NAME);
    }

    private static int urgency(Colour colour) {
        return switch (colour) {
            case NONE -> 0;
            case RED -> 1;
            case ORANGE, GREEN -> 2;
        };
    }

    private static @Nullable LocalDate day(Standing standing, @Nullable String product) {
        Cell cell = product == null ? standing.latest() : standing.cell(product);
        if (cell == null) {
            return null;
        }
        return colour(standing, product) == Colour.RED ? cell.contactOn() : cell.redOn();
    }

    /** A search's words; one that looks like a telephone number is looked for among numbers too. */
    private record Search(String text, String digits) {

        static Search of(String q) {
            String digits = q.matches("[\\d\\s+()./-]+") ? Folded.digits(q).replaceFirst("^0+", "") : "";
            return new Search(Folded.text(q), digits);
        }

        boolean finds(Entry entry) {
            return text.isEmpty()
                    || entry.text().contains(text)
                    || (digits.length() >= SHORTEST_NUMBER && entry.numbers().contains(digits));
        }
    }
}
