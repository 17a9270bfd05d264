package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            201             | 201
            x201            | 201
            ext. 201        | 201
            Toestel 201     | 201
            agent-7         | agent-7
            client:sanne    | client:sanne
            1234567         | 1234567
            7               | 7
            -               | -
            ''              | -
            """)
    void readsAFieldOfItsOwn(String text, String extension) {
        assertEquals(extension, Extensions.own(text));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            201                       | 201
            12                        | 12
            123456                    | 123456
            +31201234567;ext=201      | 201
            020-1234567 x201          | 201
            020-1234567x201           | 201
            020 123 45 67 ext. 201    | 201
            020 123 45 67 tst 201     | 201
            7                         | -
            1234567                   | -
            +31201234567              | -
            020-1234567 x1234567      | -
            020 123 fax 201           | -
            -                         | -
            """)
    void readsAFieldOfTelephoneNumbers(String text, String extension) {
        assertEquals(extension, Extensions.ofNumber(text));
    }
}
