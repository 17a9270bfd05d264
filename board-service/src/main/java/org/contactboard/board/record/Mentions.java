package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactboard.board.record.Conversation.Party;
import org.contactboard.board.record.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event mentions. Names are told by events, also by those that change no state: so that what we call somebody
 * depends on the events that came, not on their order.
 */
final class Mentions {

    private Mentions() {}

    static List<Mention> of(RecordEvent event) {
        var fields = event.fields();
        return Stream.of(
                        self(event),
                        somebody(event, Kind.CUSTOMER, fields.get("customer")),
                        each(fields.get("customers")).flatMap(it -> somebody(event, Kind.CUSTOMER, it)),
                        somebody(event, Kind.PERSON, fields.get("contactPerson")),
                        somebody(event, Kind.EMPLOYEE, fields.get("employee")),
                        somebody(event, Kind.EMPLOYEE, fields.get("accountManager")),
                        somebody(event, Kind.EMPLOYEE, fields.get("manager")))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Mention> self(RecordEvent event) {
        return switch (event.type()) {
            case CUSTOMER_DESCRIBED -> Stream.of(self(event, Kind.CUSTOMER));
            case PERSON_DESCRIBED -> Stream.of(self(event, Kind.PERSON));
            case EMPLOYEE_DESCRIBED -> Stream.of(self(event, Kind.EMPLOYEE));
            case CONTACT_HELD,
                    APPOINTMENT_PLANNED,
                    RECORD_CHANGED,
                    RECORD_WITHDRAWN,
                    PRODUCT_DESCRIBED,
                    LEAD_CREATED,
                    SATISFACTION_SCORED -> Stream.empty();
        };
    }

    private static Mention self(RecordEvent event, Kind kind) {
        var fields = event.fields();
        return mention(
                event,
                kind,
                new Party(
                        event.identity().recordId(),
                        ConversationRule.text(fields.get("name")),
                        ConversationRule.text(fields.get("phone")),
                        ConversationRule.text(fields.get("email")),
                        extension(event)));
    }

    /** Taken away where it is emptied, and from whoever is deleted: somebody else may have it next. */
    private static @Nullable String extension(RecordEvent event) {
        var fields = event.fields();
        var extension = ConversationRule.text(fields.get("extension"));
        return fields.has("extension") || fields.path("deleted").asBoolean()
                ? Objects.requireNonNullElse(extension, "")
                : null;
    }

    private static Stream<Mention> somebody(RecordEvent event, Kind kind, @Nullable JsonNode node) {
        var party = kind == Kind.CUSTOMER ? ConversationRule.party(node) : ConversationRule.somebody(node);
        return party == null || party.id() == null ? Stream.empty() : Stream.of(mention(event, kind, party));
    }

    private static Mention mention(RecordEvent event, Kind kind, Party party) {
        return new Mention(kind, event.identity().source(), party, event.revision());
    }

    private static Stream<JsonNode> each(@Nullable JsonNode array) {
        return array == null ? Stream.empty() : StreamSupport.stream(array.spliterator(), false);
    }
}
