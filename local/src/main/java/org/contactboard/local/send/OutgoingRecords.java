package org.contactboard.local.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.place.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The records that a person wants to send, as they are.
 *
 * @param source what follows {@code crm.} in the topic's name
 * @param lines one record per line, instead of one per file
 */
public record OutgoingRecords(
        String source,
        List<Path> files,
        boolean lines,
        boolean tombstone,
        @Nullable String key,
        Map<String, String> headers) {

    private static final byte NEW_LINE = '\n';

    public List<ProducerRecord<byte[], byte[]>> read() {
        var values = new ArrayList<byte @Nullable []>();
        if (tombstone) {
            values.addAll(Collections.nCopies(Math.max(1, files.size()), (byte[]) null));
        } else {
            files.forEach(file -> values.addAll(values(file)));
        }
        return values.stream().map(this::record).toList();
    }

    private ProducerRecord<byte[], byte[]> record(byte @Nullable [] value) {
        // without a key all go to one partition, so that they stay in order
        var record = key == null
                ? new ProducerRecord<byte[], byte[]>("crm." + source, 0, null, value)
                : new ProducerRecord<>("crm." + source, key.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private List<byte[]> values(Path file) {
        try {
            var content = Files.readAllBytes(file);
            return lines ? split(content) : List.of(content);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read");
        }
    }

    /** The bytes between line ends, whatever their encoding; empty lines are no records. */
    private static List<byte[]> split(byte[] content) {
        var records = new ArrayList<byte[]>();
        var start = 0;
        for (var i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == NEW_LINE) {
                var end = i > start && content[i - 1] == '\r' ? i - 1 : i;
                if (end > start) {
                    records.add(Arrays.copyOfRange(content, start, end));
                }
                start = i + 1;
            }
        }
        return records;
    }
}
