package org.contactboard.connector.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.contactboard.connector.signature.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRuleTest {

    @ParameterizedTest
    @CsvSource({"0, true", "999, true", "1000, false"})
    void boundsTheParametersOfAForm(int signs, boolean bounded) {
        assertEquals(bounded, Form.isBounded(("a" + "&a".repeat(signs)).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | {}
            To=%2B31&From=Zo%C3%AB+B | {"From":"Zoë B","To":"+31"}
            a=1&b&a=2&=3             | {"a":["1","2"],"b":""}
            a=%zz                    | {"a":"%zz"}
            """)
    void hasATextForEachParameter(String form, String expected) {
        byte[] json = FormRule.json(form.getBytes(StandardCharsets.UTF_8));

        assertEquals(expected, new String(json, StandardCharsets.UTF_8));
    }
}
