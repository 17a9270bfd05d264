package org.contactboard.connector.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET  | /schemas    | localhost:8082          | -                        | -                | 0
            GET  | /schemas    | 127.0.0.1:8082          | -                        | -                | 0
            GET  | /schemas    | 127.0.0.1               | -                        | -                | 0
            GET  | /schemas    | [::1]:8082              | -                        | -                | 0
            GET  | /schemas    | LOCALHOST:8082          | http://localhost:8082    | -                | 0
            GET  | /schemas    | -                       | -                        | -                | 403
            GET  | /schemas    | board.example           | -                        | -                | 403
            GET  | /schemas    | localhost.board.example | -                        | -                | 403
            GET  | /schemas    | 127.0.0.1.board.example | -                        | -                | 403
            GET  | /schemas    | localhost:8082          | http://board.example     | -                | 403
            GET  | /schemas    | localhost:8082          | null                     | -                | 403
            GET  | /schemas    | localhost:8082          | http://localhost:9999    | -                | 403
            POST | /schemas    | localhost:8082          | -                        | application/json | 0
            POST | /schemas    | localhost:8082          | -                        | text/plain       | 415
            POST | /schemas    | localhost:8082          | -                        | -                | 415
            POST | /schemas    | localhost:8082          | -                        | application/x-www-form-urlencoded | 415
            POST | /hooks/crm  | localhost:8082          | -                        | application/x-www-form-urlencoded | 0
            POST | /hooks/crm  | localhost:8082          | -                        | -                | 0
            POST | /hooks/crm  | localhost:8082          | http://board.example     | application/json | 403
            POST | /hooks/crm  | board.example           | -                        | application/json | 403
            POST | /hooks      | localhost:8082          | -                        | text/plain       | 415
            """)
    void servesThisMachineAndNoOtherSite(
            String method,
            String path,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String type,
            int status) {
        assertEquals(
                status,
                LocalRule.refusal(method, path, host, origin, type)
                        .map(LocalRule.Refusal::status)
                        .orElse(0));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "localhost,true", "::1,true", "[::1],true", "0.0.0.0,false", "10.0.0.1,false"})
    void knowsTheAddressesOfThisMachine(String address, boolean expected) {
        assertEquals(expected, LocalRule.isLoopback(address));
    }
}
