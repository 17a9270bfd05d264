package org.contactboard.connector.odoo;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.jspecify.annotations.Nullable;

/** Translates the models of Odoo, as Debezium reads their tables or as its webhooks tell them. */
@Singleton
public final class OdooTranslator implements Translator {

    @Override
    public String kind() {
        return "odoo";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(
                ActivityTypes.TYPES,
                PhonecallTranslation.STATES,
                PartnerTranslation.SEGMENT_FIELD,
                DescriptionTranslation.LANGUAGE);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            Change change = Change.of(record);
            return guarded(kindOf(change.model()), RowReading.knownId(change), () -> {
                OdooRow row = RowReading.row(change, record, source);
                return row.model().equals("res.partner") ? new PartnerTranslation(row).items() : List.of(item(row));
            });
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    /** A partner may be two items; what goes wrong is one. */
    private static List<Item> guarded(String kind, @Nullable String id, Supplier<List<Item>> translation) {
        List<Item> items = new ArrayList<>();
        Item first = Item.guarded(kind, id, () -> {
            items.addAll(translation.get());
            return items.getFirst();
        });
        return items.isEmpty() ? List.of(first) : List.copyOf(items);
    }

    private static Item item(OdooRow row) {
        return switch (row.model()) {
            case "calendar.event" -> new EventTranslation(row).item();
            case "calendar.event.res.partner.rel" -> attendee(row);
            case "crm.phonecall" -> new PhonecallTranslation(row).item();
            case "mail.activity" -> new ActivityTranslation(row).item();
            case "mail.message" -> new MessageTranslation(row).item();
            case "res.users" -> new DescriptionTranslation(row).user();
            case "hr.employee" -> new DescriptionTranslation(row).employee();
            case "product.template" -> new DescriptionTranslation(row).product();
            case "crm.lead" -> new DescriptionTranslation(row).lead();
            case "helpdesk.ticket", "mail.mail", "note.note", "project.task", "sms.sms" ->
                row.filtered(kindOf(row.model()), FilterReason.WRITTEN);
            // neighbours of the models above, which hold nothing that the board keeps
            case "calendar.attendee",
                    "calendar.alarm",
                    "calendar.recurrence",
                    "crm.stage",
                    "crm.team",
                    "mail.activity.type",
                    "mail.followers",
                    "product.product",
                    "sale.order",
                    "account.move" -> row.filtered(row.model(), FilterReason.EMPTY);
            default ->
                throw Refusal.unknownKind(
                        "The model " + row.model() + " is not one that the board knows; do not send it.");
        };
    }

    /** Who attends an event. The end of it tells nothing: where somebody else comes instead, that is told. */
    private static Item attendee(OdooRow row) {
        if (row.gone()) {
            return row.filtered(row.model(), FilterReason.EMPTY);
        }
        String event = row.fields().requiredId("calendar_event_id");
        String partner = row.fields().requiredId("res_partner_id");
        if (row.source().choices().isOurselves(partner)) {
            return row.filtered(row.model(), FilterReason.INTERNAL);
        }
        Conversation conversation = Conversation.telling()
                .contactPerson(ContactPerson.of(partner, null, null))
                .told();
        return row.told(EventTranslation.KIND, "calendar.event," + event, new RecordChanged(null, conversation));
    }

    private static String kindOf(String model) {
        return switch (model) {
            case "calendar.event" -> EventTranslation.KIND;
            case "crm.phonecall", "mail.activity", "mail.message" -> ActivityTranslation.KIND;
            case "res.partner" -> "partner";
            case "res.users", "hr.employee" -> "employee";
            case "product.template" -> "product";
            case "crm.lead" -> "lead";
            case "helpdesk.ticket" -> "ticket";
            case "mail.mail" -> "email";
            case "note.note" -> "note";
            case "project.task" -> "task";
            case "sms.sms" -> "sms";
            default -> model;
        };
    }
}
