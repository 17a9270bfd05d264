package org.contactboard.local.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.send.OutgoingRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records of which source a command is about. */
final class RecordOptions {

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "what follows crm. in the topic: espocrm.webhook, say")
    private String source = "";

    @Parameters(index = "1..*", paramLabel = "FILE", description = "a record each")
    private List<Path> files = List.of();

    @Option(names = "--lines", description = "a record per line instead")
    private boolean lines;

    @Option(names = "--key", paramLabel = "K", description = "the records' key")
    private @Nullable String key;

    @Option(names = "--header", paramLabel = "NAME=VALUE", description = "a header of the records (repeatable)")
    private Map<String, String> headers = new LinkedHashMap<>();

    @Option(names = "--tombstone", description = "a null value; what is in FILE does not matter")
    private boolean tombstone;

    List<ProducerRecord<byte[], byte[]>> read() {
        if (!source.matches("[A-Za-z0-9._-]{1,200}") || source.startsWith("crm.")) {
            throw new Refusal(
                    "SOURCE is what follows crm. in the topic's name, such as espocrm.webhook; not " + source);
        }
        if (files.isEmpty() && !tombstone) {
            throw new Refusal("Give one or more FILEs, or --tombstone");
        }
        return new OutgoingRecords(source, files, lines, tombstone, key, headers).read();
    }
}
