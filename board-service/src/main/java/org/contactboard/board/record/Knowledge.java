package org.contactboard.board.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has become known, and for which items may wait. */
public final class Knowledge {

    /**
     * One fact; {@code about} is person, number, product, customer, employee, item, or one of those below; {@code source}
     * is '' where it has none.
     */
    record Fact(String about, String source, String value) {}

    /** A product code that may have no product any more. */
    static final String UNMAPPED = "unmapped";

    /** A product that takes no conversations from a day on, or does so again; the value is its id and the day. */
    static final String ARCHIVED = "archived";

    private final List<Fact> facts = new ArrayList<>();

    /** The customer of this person of a source is known. */
    public Knowledge person(String source, String id) {
        return add("person", source, id);
    }

    /** It is known whose number this is (E.164). */
    public Knowledge number(String number) {
        return add("number", "", number);
    }

    /** This product code of a source has a product. */
    public Knowledge product(String source, String code) {
        return add("product", source, code);
    }

    /** Which products this customer of ours has is known. */
    public Knowledge productsOf(String customerId) {
        return add("customer", "", customerId);
    }

    /** This employee of ours, or who stands for him or her, answers for a product or is known to be another. */
    public Knowledge employee(String employeeId) {
        return add("employee", "", employeeId);
    }

    /** Somebody chose for this item itself. */
    public Knowledge item(Identity item) {
        return add("item", item.source(), item.kind() + "\n" + item.recordId());
    }

    /** This product code of a source may have no product any more. */
    Knowledge unmapped(String source, String code) {
        return add(UNMAPPED, source, code);
    }

    /** This product takes no conversations from this day on, or does so again. */
    Knowledge archived(String productId, LocalDate since) {
        return add(ARCHIVED, "", productId + "\n" + since);
    }

    private Knowledge add(String about, String source, String value) {
        facts.add(new Fact(about, source, value));
        return this;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    static List<Fact> about(String about, Collection<Fact> facts) {
        return facts.stream().filter(it -> it.about().equals(about)).toList();
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }
}
