package org.contactboard.connector.telephony;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.connector.leg.EndRule;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Items;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.contactboard.connector.twilio.TwilioCall;
import org.jspecify.annotations.Nullable;

/** Translates what telephone exchanges record: one call, a list of them, or a page of one of their APIs. */
@Singleton
public final class TelephonyTranslator implements Translator {

    private static final String[] PAGES = {"calls", "legs"};
    private static final String[] IDS = {"sid", "CallSid", "uniqueid", "UniqueID", "Uniqueid", "id"};

    @Override
    public String kind() {
        return "telephony";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(EndRule.OWN_NUMBERS, ZendeskFate.COMPLETIONS, ZendeskFate.DISPOSITIONS);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                throw Refusal.unreadable("The record is a tombstone, which no exchange sends; send the call.");
            }
            Items items = new Items();
            for (JsonNode element : calls(Json.parse(record.value()))) {
                items.add(item(new Fields(element), record, items.size(), source));
            }
            return items.all();
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static Iterable<JsonNode> calls(JsonNode body) {
        if (body.isArray()) {
            return body;
        }
        for (String page : PAGES) {
            if (body.path(page).isArray()) {
                return body.path(page);
            }
        }
        return List.of(body.path("call").isObject() ? body.path("call") : body);
    }

    private static Item item(Fields fields, CrmRecord record, int place, Source source) {
        String id = fields.firstText(IDS);
        return Item.guarded(
                "call", id == null || id.length() > 200 ? null : id, () -> translated(fields, record, place, source));
    }

    private static Item translated(Fields fields, CrmRecord record, int place, Source source) {
        Shape shape = Shape.of(fields);
        return switch (shape) {
            case null ->
                throw Refusal.unknownKind("The record is no call of Twilio, Asterisk or Zendesk;"
                        + " send their own records, or CloudEvents.");
            case TWILIO ->
                TwilioCall.of(fields, source, null, record.received(place)).item();
            case ASTERISK -> AsteriskCall.of(fields, record, source).item();
            case ZENDESK -> new ZendeskCall(fields, record, place, source).item();
            case MESSAGE -> filtered("message", FilterReason.WRITTEN, fields, record, place);
            case PART -> filtered("leg", FilterReason.COPY, fields, record, place);
            case OTHER -> filtered("call-event", FilterReason.EMPTY, fields, record, place);
        };
    }

    private static Item filtered(String kind, FilterReason reason, Fields fields, CrmRecord record, int place) {
        @Nullable
        String id = Fields.id("id", fields.firstText("sid", "MessageSid", "SmsSid", "RecordingSid", "Uniqueid", "id"));
        String known = id == null ? record.origin(place).recordId() : id;
        return new Item.Filtered(kind, known, record.received(place), reason);
    }
}
