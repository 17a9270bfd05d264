package org.contactboard.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SimulatedCrmTest {

    private final SimulatedCrm crm = new SimulatedCrm(
            Company.read(), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), new Random(1));

    @Test
    void logsItsCallsInThreeKindsOfCrm() {
        var topics = Stream.generate(crm::nextCall)
                .limit(200)
                .map(ProducerRecord::topic)
                .collect(Collectors.toSet());
        assertThat(topics)
                .containsExactlyInAnyOrder("crm.cloudevents", "crm.espocrm.webhook", "crm.suitecrm.suitecrm.calls");
    }

    @Test
    void usesItsRecordsAgainSoThatNobodyIsBuriedInCalls() {
        var records = Stream.generate(crm::nextCall)
                .limit(5000)
                .filter(call -> call.topic().equals("crm.cloudevents"))
                .map(call -> new String(call.value(), UTF_8).replaceAll(".*\"activityId\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
        assertThat(records).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void seldomCallsWhomNobodySpokeWith() {
        var silent = Company.read().customers().stream()
                .filter(it -> it.daysSilent() > 90)
                .map(Customer::id)
                .toList();
        var calls = Stream.generate(crm::nextCall)
                .limit(3000)
                .filter(call -> call.topic().equals("crm.cloudevents"))
                .map(call -> new String(call.value(), UTF_8))
                .toList();
        assertThat(calls)
                .filteredOn(call -> silent.stream().anyMatch(id -> call.contains("\"" + id + "\"")))
                .isNotEmpty()
                .hasSizeLessThan(calls.size() / 20);
    }

    @Test
    void tellsWhoWorksInItFirst() {
        assertThat(crm.users())
                .extracting(ProducerRecord::topic)
                .contains("crm.espocrm.webhook", "crm.suitecrm.suitecrm.users");
    }
}
