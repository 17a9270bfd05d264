package org.contactboard.ui.board;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Row;
import org.jspecify.annotations.Nullable;

/** What is drawn in the customer's own cell. */
public record CustomerFace(
        String name,
        String segment,
        String manager,
        String doNotCall,
        String overload,
        String group,
        String agreements,
        int reds,
        String redsAbout) {

    /** A row that went while it was drawn. */
    static final CustomerFace GONE = new CustomerFace("", "", "", "", "", "", "", 0, "");

    /** {@code columns} are the products that have a column; {@code group} and {@code overload} are what is said of those. */
    static CustomerFace of(Standing standing, Set<String> columns, String group, String overload, Words words) {
        Row row = standing.row();
        Customer customer = row.customer();
        int applying = standing.applying(columns);
        int reds = standing.dots().redOf(applying);
        return new CustomerFace(
                customer.name(),
                customer.segment() == null ? "" : customer.segment(),
                contact(customer.accountManager(), words),
                customer.doNotCall() ? words.say("customer.do-not-call") : "",
                overload,
                group,
                customer.agreements() == null ? "" : customer.agreements(),
                reds,
                words.say("customer.reds", reds, standing.dots().all(applying)));
    }

    /** "6× in 30 days", by the rule of its segment. */
    static String overload(Standing standing, Head head, Words words) {
        int days = head.segment(standing.row().customer().segment()).overloadDays();
        return words.say("customer.overload", standing.row().contactsInWindow(), days);
    }

    /** "Sanne Vos · 030 200 42 10", or whichever of the two is known. */
    static String contact(@Nullable Person person, Words words) {
        return person == null ? "" : joined(person.name(), words.phone(person.phone()));
    }

    static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(other, ""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
