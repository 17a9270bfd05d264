package org.contactboard.connector.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.contactboard.connector.event.Members;
import org.contactboard.connector.event.MembersJson;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.reading.Unmapped;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.record.Origin;
import org.contactboard.connector.record.Replayed;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/**
 * An outcome in the form in which it goes to Kafka.
 *
 * @param smaller what goes in its place when it is larger than Kafka takes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record Message(
        String topic,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Header> headers,
        @Nullable Supplier<Message> smaller) {

    private static final String OURS = "board-";
    private static final int LONGEST = 10_000;

    static Message of(Outcome outcome, Topics topics) {
        return switch (outcome.item()) {
            case Item.Told told -> contacts(outcome, told, topics);
            case Item.Filtered filtered -> intake(outcome, filtered, topics);
            case Item.Rejected rejected -> rejected(outcome, rejected, topics);
        };
    }

    private static Message contacts(Outcome outcome, Item.Told told, Topics topics) {
        Members members = new Members()
                .with("type", told.body().type())
                .with("source", outcome.source())
                .with("kind", told.kind())
                .with("recordId", told.recordId())
                .with("revision", revision(told.revision()))
                .with("translation", outcome.translation())
                .with("origin", origin(outcome.origin()))
                .with("receivedAt", outcome.record().timestamp())
                .with("live", told.live())
                .with("eventId", told.eventId())
                .with(told.body().members());
        byte[] key = key(outcome.source(), told.kind(), told.recordId());
        return new Message(
                topics.contacts(),
                key,
                MembersJson.bytes(members),
                List.of(),
                () -> tooLarge(outcome, told.kind(), told.recordId(), topics));
    }

    private static Message intake(Outcome outcome, Item.Filtered filtered, Topics topics) {
        Members members = new Members()
                .with("origin", origin(outcome.origin()))
                .with("source", outcome.source())
                .with("kind", filtered.kind())
                .with("recordId", filtered.recordId())
                .with("revision", revision(filtered.revision()))
                .with("translation", outcome.translation())
                .with("outcome", outcome.name())
                .with("reason", outcome.reason())
                .with("customer", filtered.customer())
                .with("employee", filtered.employee())
                .with("occurredOn", filtered.occurredOn())
                .with("receivedAt", outcome.record().timestamp());
        byte[] key = key(outcome.source(), filtered.kind(), filtered.recordId());
        return new Message(
                topics.intake(),
                key,
                MembersJson.bytes(members),
                List.of(),
                () -> tooLarge(outcome, filtered.kind(), filtered.recordId(), topics));
    }

    /** The record as it came; what we add stands behind its own headers. */
    private static Message rejected(Outcome outcome, Item.Rejected rejected, Topics topics) {
        CrmRecord record = outcome.record();
        Origin origin = outcome.origin();
        String kind = rejected.kind();
        String recordId = rejected.recordId();
        List<Header> headers = record.headers().stream()
                .filter(header ->
                        !header.name().startsWith(OURS) || header.name().equals(Replayed.OF))
                .collect(Collectors.toCollection(ArrayList::new));
        headers.add(Header.of("board-reason", rejected.reason().text()));
        headers.add(Header.of("board-detail", rejected.detail()));
        headers.add(Header.of("board-source", outcome.source()));
        headers.add(Header.of("board-kind", kind == null ? "record" : kind));
        headers.add(Header.of("board-record-id", recordId == null ? origin.recordId() : recordId));
        headers.add(Header.of("board-topic", origin.topic()));
        headers.add(Header.of("board-partition", String.valueOf(origin.partition())));
        headers.add(Header.of("board-offset", String.valueOf(origin.offset())));
        headers.add(Header.of("board-item", String.valueOf(origin.item())));
        headers.add(Header.of("board-translation", String.valueOf(outcome.translation())));
        Unmapped unmapped = rejected.unmapped();
        if (unmapped != null) {
            headers.add(Header.of("board-option", unmapped.option()));
            headers.add(Header.of("board-value", unmapped.value()));
            headers.add(Header.of("board-meanings", String.join(",", unmapped.meanings())));
        }
        headers.add(Header.of("board-timestamp", record.timestamp().toString()));
        return new Message(
                topics.rejected(), record.key(), record.value(), headers, () -> withoutBytes(topics, headers));
    }

    private static Message tooLarge(Outcome outcome, String kind, String recordId, Topics topics) {
        String detail = "The item is larger than Kafka takes; raise max.message.bytes of the topics, and replay.";
        return rejected(outcome, new Item.Rejected(kind, recordId, RejectReason.UNREADABLE, detail), topics);
    }

    /** Only what we say ourselves: the record's own headers may be what is too large. */
    private static Message withoutBytes(Topics topics, List<Header> headers) {
        List<Header> told = headers.stream()
                .filter(header ->
                        header.name().startsWith(OURS) && header.text().length() <= LONGEST)
                .collect(Collectors.toCollection(ArrayList::new));
        told.add(Header.of("board-bytes", "left out, too large: they stand at board-topic, -partition and -offset"));
        return new Message(topics.rejected(), null, null, told, null);
    }

    private static byte[] key(String source, String kind, String recordId) {
        return (source + ":" + kind + ":" + recordId).getBytes(StandardCharsets.UTF_8);
    }

    private static Members revision(Revision revision) {
        return new Members().with("at", revision.at()).with("tie", revision.tie());
    }

    private static Members origin(Origin origin) {
        return new Members()
                .with("topic", origin.topic())
                .with("partition", origin.partition())
                .with("offset", origin.offset())
                .with("item", origin.item());
    }
}
