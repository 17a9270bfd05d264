package org.contactboard.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.ui.colour.ColourRule;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.jspecify.annotations.Nullable;

/** What is drawn in one cell, in words; {@code colour} is BLANK where the product does not apply. */
public record CellFace(
        String colour,
        String label,
        String title,
        String date,
        String until,
        String next,
        String channel,
        String person,
        String star,
        String news) {

    /** A row that went while it was drawn. */
    static final CellFace GONE = new CellFace("BLANK", "", "", "", "", "", "", "", "", "");

    /** How long a change that arrived keeps its outline. */
    static final Duration NEWS = Duration.ofSeconds(8);

    static CellFace of(Standing standing, String product, String productName, Words words, Instant now) {
        String customer = standing.row().customer().name();
        Cell cell = standing.cell(product);
        if (!standing.applies(product) && (cell == null || !product.equals(Product.GENERAL))) {
            String label = words.say("cell.label.blank", customer, productName);
            return new CellFace("BLANK", label, "", "", "", "", "", "", "", "");
        }
        LocalDate today = standing.today();
        String colour = standing.colour(product).name();
        String label = CellLabel.of(standing, product, productName, words);
        if (cell == null) {
            return new CellFace(colour, label, "", words.say("cell.none"), "", "", "", "", "", "");
        }
        return new CellFace(
                colour,
                label,
                title(standing.row().customer(), cell, words),
                cell.contactOn() == null ? words.say("cell.none") : words.date(cell.contactOn(), today),
                until(ColourRule.lastDay(cell, today), today, words),
                cell.nextAppointmentOn() == null ? "" : "→ " + words.date(cell.nextAppointmentOn(), today),
                cell.channel() == null ? "" : cell.channel().name(),
                name(cell.contactPerson()),
                cell.precarious() == null ? "" : star(cell.precarious(), words),
                news(cell, words, now));
    }

    boolean blank() {
        return colour.equals("BLANK");
    }

    /** Whether the cell was seen arriving less than 8 s ago. */
    static boolean isNews(@Nullable Cell cell, Instant now) {
        return cell != null
                && cell.arrivedAt() != null
                && Duration.between(cell.arrivedAt(), now).compareTo(NEWS) < 0;
    }

    private static String until(@Nullable LocalDate lastDay, LocalDate today, Words words) {
        return lastDay == null ? "" : words.say("cell.until", words.date(lastDay, today));
    }

    /** What is said on hover: not to call, else the person and the number; and who cares for what is precarious. */
    private static String title(Customer customer, Cell cell, Words words) {
        Person spoken = cell.contactPerson();
        String person = customer.doNotCall() || (spoken != null && spoken.mustNotBeCalled())
                ? CustomerFace.joined("⊘ " + words.say("customer.do-not-call"), name(spoken))
                : CustomerFace.contact(spoken, words);
        if (cell.precarious() == null) {
            return person;
        }
        return CustomerFace.joined(person, star(cell.precarious(), words));
    }

    /** "precarious: Sanne Vos · Henk Bakker", our person and the customer's. */
    static String star(Cell.Precarious precarious, Words words) {
        String who = CustomerFace.joined(precarious.employee(), precarious.contactPerson());
        return words.say("cell.precarious") + (who.isEmpty() ? "" : ": " + who);
    }

    private static String name(@Nullable Person person) {
        return person == null || person.name() == null ? "" : person.name();
    }

    private static String news(Cell cell, Words words, Instant now) {
        if (!isNews(cell, now)) {
            return "";
        }
        String channel = cell.channel() == null ? "" : words.say("channel.how", cell.channel());
        String who = cell.employee() == null ? "" : cell.employee().strip().split(" ")[0];
        return words.say(who.isEmpty() ? "cell.news.nobody" : "cell.news", channel, who);
    }
}
