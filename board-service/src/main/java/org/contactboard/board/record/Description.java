package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.contactboard.board.record.Conversation.Party;
import org.jspecify.annotations.Nullable;

/** An item that describes somebody or something, with its merged state: an account, a person, a product, a lead, … */
record Description(Identity identity, ItemState state) {

    @Nullable
    String text(String field) {
        return ConversationRule.text(state.fields().get(field));
    }

    List<String> texts(String field) {
        return ConversationRule.texts(state.fields().get(field));
    }

    boolean has(String field) {
        return state.fields().containsKey(field);
    }

    boolean isTrue(String field) {
        JsonNode value = state.fields().get(field);
        return value != null && value.asBoolean();
    }

    /** What it describes, by its own id and name. */
    Mention self(Mention.Kind kind) {
        var number = text("phone");
        return new Mention(
                kind,
                identity.source(),
                new Party(identity.recordId(), text("name"), number, text("email"), text("extension")),
                state.newest());
    }

    /** Whom it refers to in a field, or null. */
    @Nullable
    Mention other(Mention.Kind kind, String field) {
        var party = ConversationRule.somebody(state.fields().get(field));
        return party == null || party.id() == null ? null : new Mention(kind, identity.source(), party, state.newest());
    }

    /** A product, by the source's code. */
    Mention product(String code) {
        return new Mention(Mention.Kind.PRODUCT, identity.source(), Party.of(code), state.newest());
    }

    /** Our id of whom it refers to in a field, or null. */
    @Nullable
    String idOf(Mention.Kind kind, String field, Map<Mention.Key, String> ids) {
        var mention = other(kind, field);
        return mention == null ? null : ids.get(mention.key());
    }
}
