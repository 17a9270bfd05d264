package org.contactboard.ui.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void drawsDaysFromLeftToRightAndScoresFromBelow() {
        assertEquals("0.0,24.0 25.0,0.0 100.0,13.3", CourseRule.points(List.of(at(0, "1"), at(5, "10"), at(20, "5"))));
    }

    @Test
    void standsInTheMiddleOnOneDay() {
        assertEquals("50.0,0.0", CourseRule.points(List.of(at(0, "10"))));
        assertEquals("", CourseRule.points(List.of()));
    }

    @Test
    void keepsWhatASourceScoresOtherwiseInThePicture() {
        assertEquals("50.0,0.0", CourseRule.points(List.of(at(0, "87"))));
    }

    private static Score at(int days, String score) {
        return new Score(DAY.plusDays(days), new BigDecimal(score));
    }
}
