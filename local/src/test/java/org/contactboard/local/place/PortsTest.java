package org.contactboard.local.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {

    @Test
    void movesAllByTheSame() {
        assertEquals(new Ports(9080, 9081, 9082, 16432, 20092, 20093), Ports.movedBy(1000));
    }

    @ParameterizedTest
    @CsvSource({
        "-7001, between 1080 and 65535",
        "46001, between 1080 and 65535",
        "2000, port 10080", // no browser opens it
    })
    void refusesWhereNoBoardCanBeOpened(int offset, String why) {
        var refusal = assertThrows(Refusal.class, () -> Ports.movedBy(offset));

        assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.getMessage());
    }
}
