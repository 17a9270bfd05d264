package org.contactboard.local.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.contactboard.local.place.Ports;

/** What every service is told by its environment: where the others are, and what time it is. */
public record Neighbours(Ports ports, String kafka, String database, Duration clockOffset) {

    Map<String, String> environment(Service service) {
        var environment = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "QUARKUS_HTTP_PORT",
                String.valueOf(service.port(ports)),
                "CONTACTBOARD_CLOCK_OFFSET",
                clockOffset.toString(),
                "CONTACTBOARD_INSTANCE",
                "local"));
        switch (service) {
            case BOARD ->
                environment.putAll(
                        Map.of("QUARKUS_DATASOURCE_JDBC_URL", database, "QUARKUS_DATASOURCE_USERNAME", "board"));
            case CONNECTOR -> {}
            case UI ->
                environment.putAll(Map.of(
                        "QUARKUS_REST_CLIENT_BOARD_URL", "http://127.0.0.1:" + ports.board(),
                        "QUARKUS_REST_CLIENT_CONNECTOR_URL", "http://127.0.0.1:" + ports.connector(),
                        "CONTACTBOARD_SCHEMAS", "http://127.0.0.1:" + ports.connector() + "/schemas"));
        }
        return environment;
    }
}
