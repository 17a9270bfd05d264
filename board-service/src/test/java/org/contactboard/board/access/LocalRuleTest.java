package org.contactboard.board.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactboard.board.access.LocalRule.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRuleTest {

    @ParameterizedTest(name = "{0} to {1} from {2} with {3}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "GET,    localhost:8081,       -,                      -,                                -,    -",
                "GET,    127.0.0.1:8081,       -,                      -,                                -,    -",
                "GET,    127.8.9.1,            -,                      -,                                -,    -",
                "GET,    [::1]:8081,           -,                      -,                                -,    -",
                "GET,    LocalHost:8081,       -,                      -,                                -,    -",
                "GET,    -,                    -,                      -,                                -,    403",
                "GET,    board.example.org,    -,                      -,                                -,    403",
                "GET,    localhost.evil.org,   -,                      -,                                -,    403",
                "GET,    127.0.0.1.evil.org,   -,                      -,                                -,    403",
                "GET,    192.168.1.10:8081,    -,                      -,                                -,    403",
                "GET,    localhost:8081,       http://localhost:8081,  -,                                -,    -",
                "GET,    localhost:8081,       http://localhost:3000,  -,                                -,    403",
                "GET,    localhost:8081,       https://evil.org,       -,                                -,    403",
                "GET,    localhost:8081,       null,                   -,                                -,    403",
                "POST,   localhost:8081,       -,                      application/json,                 body, -",
                "POST,   localhost:8081,       -,                      application/json;charset=utf-8,   body, -",
                "POST,   localhost:8081,       -,                      application/merge-patch+json,     body, -",
                "POST,   localhost:8081,       -,                      text/plain,                       body, 415",
                "POST,   localhost:8081,       -,                      text/json-ish,                    body, 415",
                "POST,   localhost:8081,       -,                      multipart/form-data,              body, 415",
                "POST,   localhost:8081,       -,                      -,                                -,    415",
                "PUT,    localhost:8081,       -,                      application/x-www-form-urlencoded, body, 415",
                "DELETE, localhost:8081,       -,                      -,                                -,    -",
                "DELETE, localhost:8081,       -,                      text/plain,                       body, 415",
                "DELETE, localhost:8081,       https://evil.org,       -,                                -,    403",
            })
    void servesThisMachineOnlyAndNoOtherPagesScript(
            String method, String host, String origin, String contentType, String body, Integer status) {
        assertThat(LocalRule.refusal(method, host, origin, contentType, body != null)
                        .map(Refusal::status)
                        .orElse(null))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "[::1]", "127.1.2.3"})
    void startsOnThisMachine(String address) {
        assertThat(LocalRule.isLoopback(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.10", "board", "10.0.0.1", ""})
    void startsNowhereElse(String address) {
        assertThat(LocalRule.isLoopback(address)).isFalse();
    }
}
