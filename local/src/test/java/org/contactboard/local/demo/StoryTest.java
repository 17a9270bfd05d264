package org.contactboard.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Company company = Company.read();

    @Test
    void knowsFortyCustomersAndSixProductsWithTheirManagers() {
        assertThat(company.customers()).hasSize(40).allSatisfy(customer -> {
            assertThat(company.employee(customer.accountManager()).phone()).startsWith("+");
            assertThat(company.personsOf(customer)).isNotEmpty();
            assertThat(customer.products()).isNotEmpty();
        });
        assertThat(company.products()).hasSize(6).allSatisfy(product -> assertThat(
                        company.employee(product.manager()).name())
                .isNotBlank());
    }

    @Test
    void tellsTheSameAgainOnTheSameDay() {
        assertThat(texts(TODAY)).isEqualTo(texts(TODAY));
    }

    @Test
    void tellsTheSameThingsAtALaterRevisionOnALaterDay() {
        var today = data(TODAY);
        var tomorrow = data(TODAY.plusDays(1));
        assertThat(ids(tomorrow)).isEqualTo(ids(today)).doesNotHaveDuplicates();
        assertThat(Instant.parse(tomorrow.getFirst().get("time").textValue()))
                .isAfter(Instant.parse(today.getFirst().get("time").textValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-03-28", "2028-02-29"})
    void tellsOfThePastWhatIsPastAndOfTheFutureWhatIsPlanned(LocalDate today) {
        for (var event : data(today)) {
            var start = event.get("data").path("startedAt").textValue();
            if (start != null) {
                var day = OffsetDateTime.parse(start).atZoneSameInstant(ZONE).toLocalDate();
                var planned = event.get("type").textValue().endsWith("planned");
                assertThat(day.isAfter(today)).as(event.toString()).isEqualTo(planned);
                assertThat(day.isEqual(today)).as(event.toString()).isFalse();
            }
        }
    }

    private List<String> ids(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.get("type").textValue() + " "
                        + event.get("data")
                                .path(event.get("data").has("activityId") ? "activityId" : "id")
                                .textValue())
                .toList();
    }

    private List<String> texts(LocalDate today) {
        return data(today).stream().map(JsonNode::toString).toList();
    }

    private List<JsonNode> data(LocalDate today) {
        return new Story(company, today, ZONE)
                .records().stream().map(StoryTest::json).toList();
    }

    private static JsonNode json(ProducerRecord<String, byte[]> told) {
        try {
            return NeutralEvent.JSON.readTree(told.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
