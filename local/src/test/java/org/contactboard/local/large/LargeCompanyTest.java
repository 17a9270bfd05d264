package org.contactboard.local.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeCompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new LargeCompany(1, TODAY).contacts())
                .isEqualTo(new LargeCompany(1, TODAY).contacts())
                .isNotEqualTo(new LargeCompany(2, TODAY).contacts());
    }

    @Test
    void givesEachCustomerANameOfItsOwn() {
        assertThat(IntStream.range(0, LargeCompany.CUSTOMERS).mapToObj(Names::customer))
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEachEmployeeAndBothPersonsOfACustomerANameOfTheirOwn() {
        assertThat(IntStream.range(0, LargeCompany.EMPLOYEES).mapToObj(LargeCompany::employee))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, LargeCompany.CUSTOMERS))
                .noneMatch(n -> LargeCompany.person(2 * n).equals(LargeCompany.person(2 * n + 1)));
    }

    @Test
    void tellsTwoContactsOfEachCustomerOnDifferentDays() {
        var lines = new LargeCompany(1, TODAY).contacts().lines().skip(1).toList();
        assertThat(lines).hasSize(20_000).first().asString().startsWith("C-00000,202");
        assertThat(IntStream.range(0, LargeCompany.CUSTOMERS))
                .noneMatch(n -> day(lines.get(2 * n)).equals(day(lines.get(2 * n + 1))));
    }

    @Test
    void asksAsSomebodyTypes() {
        assertThat(Questions.prefixes("Noor")).containsExactly("Noo", "Noor");
        assertThat(new Questions(1, List.of("m"), List.of("p")).typed(4))
                .hasSize(4)
                .allSatisfy(question -> assertThat(question).startsWith("q="));
    }

    private static String day(String line) {
        return line.split(",", -1)[1];
    }
}
