package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T13:03:15Z");
    private static final Cell CALL = new Cell(
            "payroll",
            TODAY,
            LocalDate.of(2027, 2, 22),
            LocalDate.of(2027, 5, 22),
            Channel.PHONE,
            new Person("p1", "Henk Bakker", "+31612345678", null),
            "Sanne Vos",
            NOW.minusSeconds(7),
            null,
            null);

    @Test
    void isNamedInOneSentence() {
        assertEquals(
                "Bakkerij De Korenaar, Salarisverwerking: groen, contact 22 november 2026, "
                        + "telefonisch met Henk Bakker, groen tot en met 21 februari 2027",
                face(CALL, NOW, Words.DUTCH).label());
        assertEquals(
                "Bakkerij De Korenaar, Salarisverwerking: green, contact 22 November 2026, "
                        + "by telephone with Henk Bakker, green up to and including 21 February 2027",
                face(CALL, NOW, Words.ENGLISH).label());
    }

    @Test
    void showsTheLastDayOfTheColourNotTheDayAfter() {
        assertEquals("t/m 21 feb 27", face(CALL, NOW, Words.DUTCH).until());
    }

    @ParameterizedTest
    @CsvSource({"7, 'nieuw · Sanne, telefonisch'", "8, ''"})
    void isNewsForEightSeconds(long seconds, String news) {
        Instant now = NOW.minusSeconds(7).plusSeconds(seconds);

        assertEquals(news, face(CALL, now, Words.DUTCH).news());
    }

    @Test
    void isBlankWhereTheProductDoesNotApply() {
        Standing standing = Standing.of(row(List.of("other"), null), TODAY);

        assertTrue(CellFace.of(standing, "payroll", "Salarisverwerking", Words.of(Words.DUTCH), NOW)
                .blank());
    }

    @Test
    void offersNoNumberOfWhomNobodyMayCall() {
        Person henk = new Person("p1", "Henk Bakker", null, true);

        assertEquals(
                "⊘ do not call · Henk Bakker",
                face(CALL.with(henk), NOW, Words.ENGLISH).title());
    }

    private static CellFace face(Cell cell, Instant now, Locale language) {
        Standing standing = Standing.of(row(null, cell), TODAY);
        return CellFace.of(standing, "payroll", "Salarisverwerking", Words.of(language), now);
    }

    private static Row row(@Nullable List<String> products, @Nullable Cell cell) {
        Customer customer =
                new Customer("k1", "Bakkerij De Korenaar", List.of(), "A", null, null, null, false, products);
        return new Row(customer, 1, false, 0, null, null, null, cell == null ? List.of() : List.of(cell));
    }
}
