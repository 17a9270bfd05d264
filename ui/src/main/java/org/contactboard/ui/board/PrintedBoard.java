package org.contactboard.ui.board;

import io.quarkus.qute.TemplateInstance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.colour.ThresholdRule;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.ProductColumn;
import org.contactboard.ui.overview.Rhythm;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.Tally;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The board on paper, drawn by the template of this name: what the query shows, whole, without the names and numbers of
 * customers' persons, as paper is left lying about.
 *
 * @param printed when it was made
 * @param board where the same stands on the screen
 * @param asked what is filtered on, in words; empty where nothing is left out
 */
record PrintedBoard(
        String language,
        Texts texts,
        String printed,
        String board,
        String today,
        List<String> asked,
        String customers,
        List<PrintedColour> colours,
        List<PrintedProduct> products,
        List<PrintedRow> rows)
        implements TemplateInstance {

    record Texts(String title, String customer, String about, String back, String print, String asked, String none) {
        static Texts of(Words words, boolean loaded) {
            return new Texts(
                    words.say("board.title"),
                    words.say("board.customer"),
                    words.say("print.about"),
                    words.say("print.back"),
                    words.say("print.now"),
                    words.say("print.asked"),
                    words.say(loaded ? "print.none" : "print.away"));
        }
    }

    record PrintedColour(Colour colour, String count, String about) {}

    record PrintedProduct(String name, String manager, String silent) {}

    /** {@code colour} in words; empty for a product that does not apply. */
    record PrintedCell(CellFace face, String colour) {}

    record PrintedRow(CustomerFace customer, List<PrintedCell> cells) {}

    static PrintedBoard of(Picture picture, Words words, Clock clock) {
        Snapshot snapshot = picture.snapshot();
        Query query = picture.query();
        List<Entry> rows = picture.rows();
        List<ProductColumn> columns = ProductColumn.of(snapshot.head(), snapshot.today());
        return new PrintedBoard(
                words.locale().getLanguage(),
                Texts.of(words, picture.loaded()),
                words.say("print.printed", words.moment(clock.instant(), clock.getZone(), snapshot.today())),
                Place.BOARD.with(query).location().getPathWithQueryParameters(),
                words.say("legend.today", words.wholeDate(snapshot.today())),
                asked(query, snapshot, words),
                words.say("legend.customers", rows.size()),
                colours(snapshot, Tally.ofDots(rows, snapshot.head().products(), query.product()), words),
                columns.stream().map(column -> product(column, words)).toList(),
                rows.stream()
                        .map(entry -> row(entry.standing(), picture.columns(), snapshot, words, clock))
                        .toList());
    }

    private static List<String> asked(Query query, Snapshot snapshot, Words words) {
        return Stream.of(
                        query.q().isEmpty() ? null : "“" + query.q() + "”",
                        said("segment", query.segment(), Choice.segments(snapshot), words),
                        said("account-manager", query.accountManager(), Choice.accountManagers(snapshot), words),
                        query.colour() == null ? null : words.say("colour", query.colour()),
                        said("product", query.product(), Choice.products(snapshot, words), words),
                        said("group", query.group(), Choice.groups(snapshot), words),
                        query.overloaded() == null ? null : words.say("head.overloaded"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String said(String what, @Nullable String id, List<Choice> choices, Words words) {
        if (id == null) {
            return null;
        }
        Choice choice = Choice.of(id, choices);
        return words.say("print." + what, choice == null ? id : choice.label());
    }

    private static List<PrintedColour> colours(Snapshot snapshot, Tally dots, Words words) {
        LocalDate today = snapshot.today();
        Rhythm rhythm = snapshot.head().rhythm();
        String orange = words.date(ThresholdRule.onOrBefore(today, rhythm.green()), today);
        String red = words.date(ThresholdRule.onOrBefore(today, rhythm.orange()), today);
        return Arrays.stream(Colour.values())
                .map(colour -> new PrintedColour(
                        colour,
                        words.say("number", dots.of(colour)) + " " + words.say("legend.name", colour),
                        words.say("legend.about." + colour, orange, red)))
                .toList();
    }

    private static PrintedProduct product(ProductColumn column, Words words) {
        Product product = column.product();
        Person manager = product.productManager();
        return new PrintedProduct(
                ProductHeading.name(product, words),
                product.general() ? words.say("board.general.about") : CustomerFace.contact(manager, words),
                column.silentDays() > 0 ? ProductHeading.silence(product, column.silentDays(), words) : "");
    }

    private static PrintedRow row(Standing standing, Set<String> columns, Snapshot snapshot, Words words, Clock clock) {
        String group = standing.row().customer().group();
        String grouped =
                group == null ? "" : words.say("customer.group", snapshot.head().groupName(group));
        String overload = standing.row().overloaded() ? CustomerFace.overload(standing, snapshot.head(), words) : "";
        return new PrintedRow(
                CustomerFace.of(standing, columns, grouped, overload, words),
                snapshot.head().products().stream()
                        .map(product -> cell(
                                CellFace.of(
                                        standing,
                                        product.id(),
                                        ProductHeading.name(product, words),
                                        words,
                                        clock.instant()),
                                words))
                        .toList());
    }

    private static PrintedCell cell(CellFace face, Words words) {
        return new PrintedCell(face, face.blank() ? "" : words.say("colour", Colour.valueOf(face.colour())));
    }
}
