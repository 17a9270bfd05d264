package org.contactboard.connector.cloudevents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.contactboard.connector.leg.EndRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Items;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/**
 * Translates the neutral inbound format, where the end of an event's type decides what it is; and Twilio's Event Streams,
 * which are CloudEvents with words of their own.
 */
@Singleton
public final class CloudEventsTranslator implements Translator {

    @Override
    public String kind() {
        return "cloudevents";
    }

    /** For Twilio's events alone. */
    @Override
    public List<Option<?>> options() {
        return List.of(EndRule.OWN_NUMBERS);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            Items items = new Items();
            for (Supplier<CloudEvent> envelope : Envelopes.of(record, source)) {
                items.add(item(envelope, record, source));
            }
            return items.all();
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static Item item(Supplier<CloudEvent> envelope, CrmRecord record, Source source) {
        try {
            CloudEvent event = envelope.get();
            if (TwilioTranslation.sent(event)) {
                return TwilioTranslation.item(event, record, source);
            }
            return Item.guarded(event.noun(), RecordIds.known(event), () -> translated(event, record, source));
        } catch (Refusal refusal) {
            return Item.Rejected.of(null, null, refusal);
        }
    }

    private static Item translated(CloudEvent event, CrmRecord record, Source source) {
        return switch (event.noun()) {
            case "call", "meeting" -> ConversationTranslation.item(event, record, source);
            case "message" -> message(event, record);
            case "account", "person", "employee", "product", "lead", "satisfaction" ->
                DescriptionTranslation.item(event, record, source);
            default -> throw unknown(event);
        };
    }

    private static Item message(CloudEvent event, CrmRecord record) {
        return switch (event.verb()) {
            case "sent", "received" ->
                new Item.Filtered(
                        event.noun(), RecordIds.ofMessage(event, record), event.revision(record), FilterReason.WRITTEN);
            default -> throw unknown(event);
        };
    }

    static Refusal unknown(CloudEvent event) {
        return Refusal.unknownKind("The type ends in " + event.noun() + "." + event.verb()
                + ", which is no kind and verb that the board knows; see /schemas.");
    }
}
