package org.contactboard.connector.debezium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowChangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op':'c','after':{'id':'1'},'source':{'table':'Calls'}}            | calls | c | 1",
                "{'op':'U','before':null,'after':{'id':'1'},'source':{}}             | calls | u | 1",
                "{'schema':{},'payload':{'op':'r','after':{'id':'1'}}}               | calls | r | 1",
                "{'id':'1','__table':'meetings','__op':'c'}                          | meetings | c | 1",
                "{'id':'1','__source_table':'meetings','__deleted':'true'}           | meetings | d | 1",
                "{'id':'1'}                                                          | calls |  | 1",
                "{'op':'d','before':{'id':'1'},'after':null,'source':{'table':'x'}}  | x | d | ",
                "{'schema':{},'payload':null}                                        | calls | d | ",
            })
    void readsEachForm(String value, String table, String op, String id) {
        var change = RowChange.of(record(value));

        assertEquals(table, change.table());
        assertEquals(op, change.op());
        assertEquals(id, change.after().text("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'cu'", "''", "'t'", "null", "'curd'"})
    void refusesAnotherOperation(String op) {
        var record = record("{'op':%s,'after':{'id':'1'}}".formatted(op));

        assertThrows(Refusal.class, () -> RowChange.of(record));
    }

    private static CrmRecord record(String value) {
        return new CrmRecord(
                "crm.suitecrm.calls",
                0,
                17,
                Instant.EPOCH,
                null,
                value.replace('\'', '"').getBytes(UTF_8),
                List.of());
    }
}
