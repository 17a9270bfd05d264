package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.record.Conversation.Party;
import org.jspecify.annotations.Nullable;

/** Derives the conversation that an item's state stands for, or none. */
final class ConversationRule {

    private ConversationRule() {}

    /** Empty when it was withdrawn, is not known whole yet, or was planned and its end has passed without "held". */
    static Optional<Conversation> derive(ItemState state, @Nullable Confirmation said, Clock clock) {
        return told(state, clock)
                .flatMap(it -> it.held() ? Optional.of(it) : PlanRule.standing(it, said, clock.instant()));
    }

    /** The plan whose end has passed, and of which nobody has said what became of it. */
    static Optional<Conversation> unconfirmed(ItemState state, @Nullable Confirmation said, Clock clock) {
        return told(state, clock)
                .filter(it -> !it.held())
                .flatMap(it -> PlanRule.unconfirmed(it, said, clock.instant()));
    }

    /** What the record itself says: held, or planned at whatever time. */
    static Optional<Conversation> told(ItemState state, Clock clock) {
        var status = state.status();
        var fields = state.fields();
        var channel = text(fields.get("channel"));
        if (state.whole() == null || status == null || channel == null) {
            return Optional.empty();
        }
        return switch (status) {
            case NOT_HELD, CANCELLED, DELETED, WRITTEN, COPY, INTERNAL -> Optional.empty();
            case HELD, PLANNED -> conversation(fields, channel, clock.getZone(), status == Status.HELD);
        };
    }

    private static Optional<Conversation> conversation(
            Map<String, JsonNode> fields, String channel, ZoneId zone, boolean held) {
        var startedAt = instant(fields.get("startedAt"));
        var day = day(fields, zone);
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(new Conversation(
                held,
                fields.containsKey("heldWhenPast") && fields.get("heldWhenPast").asBoolean(),
                day,
                startedAt,
                endsAt(startedAt, instant(fields.get("endedAt")), day, zone),
                channel,
                text(fields.get("direction")),
                fields.containsKey("purpose") ? fields.get("purpose").asText() : "RELATION",
                customers(fields),
                texts(fields.get("products")),
                somebody(fields.get("contactPerson")),
                somebody(fields.get("employee"))));
    }

    /** The day it began; where only its end is known, the day of that. */
    static @Nullable LocalDate day(Map<String, JsonNode> fields, ZoneId zone) {
        var startedAt = instant(fields.get("startedAt"));
        var on = text(fields.get("on"));
        if (startedAt == null && on != null) {
            return LocalDate.parse(on);
        }
        var moment = startedAt == null ? instant(fields.get("endedAt")) : startedAt;
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    private static Instant endsAt(@Nullable Instant startedAt, @Nullable Instant endedAt, LocalDate day, ZoneId zone) {
        if (startedAt == null) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }
        return endedAt == null || endedAt.isBefore(startedAt) ? startedAt : endedAt;
    }

    static List<Party> customers(Map<String, JsonNode> fields) {
        var parties = new ArrayList<Party>();
        for (var each : fields.containsKey("customers") ? fields.get("customers") : List.<JsonNode>of()) {
            Optional.ofNullable(party(each)).ifPresent(parties::add);
        }
        if (parties.isEmpty()) {
            Optional.ofNullable(party(fields.get("customer"))).ifPresent(parties::add);
        }
        return parties;
    }

    static @Nullable Party party(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return null;
        }
        var number = text(node.get("number"));
        return new Party(
                text(node.get("id")),
                text(node.get("name")),
                number == null ? text(node.get("phone")) : number,
                text(node.get("email")),
                text(node.get("extension")));
    }

    /** A person or an employee; one without an id is known by name and number. */
    static @Nullable Party somebody(@Nullable JsonNode node) {
        var party = party(node);
        if (party == null || party.id() != null || party.name() == null) {
            return party;
        }
        var id =
                Stream.of(party.name(), party.number()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new Party(id, party.name(), party.number(), party.email(), party.extension());
    }

    static List<String> texts(@Nullable JsonNode node) {
        var texts = new ArrayList<String>();
        if (node != null) {
            node.forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }

    static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.asText().isBlank() ? null : node.asText();
    }

    private static @Nullable Instant instant(@Nullable JsonNode node) {
        var text = text(node);
        return text == null ? null : Instant.parse(text);
    }
}
