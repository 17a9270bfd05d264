package org.contactboard.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.rest.BoardClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board check}. */
@Command(
        name = "check",
        description =
                "Says what CRM records on crm.SOURCE would become, field by field, and why; nothing is stored. Needs a running board.")
public final class CheckCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Mixin
    private final RecordOptions records = new RecordOptions();

    @Override
    public Integer call() throws Exception {
        var outgoing = records.read();
        var connector = new BoardClient(place.ports().connector());
        for (var record : outgoing) {
            connector.post("/check", sample(record)).forEach(CheckCommand::print);
        }
        return 0;
    }

    private static ObjectNode sample(ProducerRecord<byte[], byte[]> record) {
        var sample = JSON.createObjectNode().put("topic", record.topic().substring("crm.".length()));
        if (record.key() != null) {
            sample.put("key", new String(record.key(), UTF_8));
        }
        if (record.value() != null) {
            sample.put("value", record.value());
        }
        var headers = sample.putObject("headers");
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return sample;
    }

    private static void print(JsonNode item) {
        var reason = item.path("reason").asText("");
        System.out.printf(
                "%s/%s\t%s%n\t%s%n",
                item.path("kind").asText("record"),
                item.path("recordId").asText("?"),
                item.path("outcome").asText() + (reason.isEmpty() ? "" : "\t" + reason),
                item.path("why").asText());
        item.path("fields")
                .properties()
                .forEach(field -> System.out.printf("\t%-14s %s%n", field.getKey(), field.getValue()));
    }
}
