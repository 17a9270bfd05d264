package org.contactboard.connector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource({"a,true", "a.b,true", "a.x,true", "empty,true", "with.dot,true", "b,false", "with,false", ".a,false"})
    void namesAFieldAlsoWhereAPathLeadsInsideIt(String path, boolean names) {
        String json = "{\"a\":{\"b\":1},\"empty\":null,\"with.dot\":1}";

        assertEquals(names, new Fields(Json.parse(json.getBytes(StandardCharsets.UTF_8))).namesAt(path));
    }
}
