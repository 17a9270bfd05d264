package org.contactboard.board.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "08006, true",
                "53300, true",
                "57P01, true",
                "-, true",
                "23505, false",
                "22001, false",
                "42601, false"
            })
    void isBehindAConnectionThatFailedNotBehindAWrongStatement(String state, boolean away) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(away);
    }

    @Test
    void isNotBehindOtherFailures() {
        assertThat(Outage.isBehind(new IllegalStateException("x"))).isFalse();
    }
}
