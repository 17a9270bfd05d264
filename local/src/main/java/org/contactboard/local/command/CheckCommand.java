package org.contactboard.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.send.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board check}. */
@Command(
        name = "check",
        description =
                "Says what CRM records on crm.SOURCE would become, field by field, and why; nothing is stored. Needs a running board.")
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Mixin
    private final RecordOptions records = new RecordOptions();

    @Override
    public Integer call() throws Exception {
        var outgoing = records.read();
        var connector = new BoardClient(place.ports().connector());
        for (var record : outgoing) {
            Trial.of(record, connector).forEach(CheckCommand::print);
        }
        return 0;
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
