package org.contactboard.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@QuarkusTest
class ColourDaysInSqlTest {

    @Inject
    Sql sql;

    @ParameterizedTest(name = "{0} with {1} and {2}: orange on {3}, red on {4}")
    @CsvFileSource(resources = "/colour-days.csv", numLinesToSkip = 1)
    void reckonsAsTheColourRuleDoes(
            LocalDate contactOn, Period green, Period orange, LocalDate orangeOn, LocalDate redOn) {
        var days = sql.first(
                "select (d + g)::date as orange_on, (d + o)::date as red_on from (values (?::date, ?::interval, ?::interval)) v (d, g, o)",
                row -> List.of(row.day("orange_on"), row.day("red_on")),
                contactOn,
                green,
                orange);

        assertThat(days).contains(List.of(orangeOn, redOn));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/colour-days.csv", numLinesToSkip = 1)
    void keepsPeriodsAsTheyAre(LocalDate contactOn, Period green, Period orange) {
        var kept = sql.first(
                "select ?::interval as green, ?::interval as orange",
                row -> new Rhythm(row.period("green"), row.period("orange")),
                green,
                orange);

        assertThat(kept).contains(new Rhythm(green.normalized(), orange.normalized()));
    }
}
