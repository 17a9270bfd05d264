package org.contactboard.connector.example;

import java.time.Instant;
import java.util.Map;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** A call, a visit, a mail, …: decided in the order deletion, written, whose, held, time. */
record ExampleActivity(String id, Fields row, Revision revision, Source source) {

    Item item(boolean deleted) {
        if (deleted) {
            return told(RecordWithdrawn.of(Cause.DELETED));
        }
        return switch (meaning("type", ExampleTranslator.TYPES)) {
            case WRITTEN -> filtered(FilterReason.WRITTEN);
            case INTERNAL -> filtered(FilterReason.INTERNAL);
            case CALL -> conversation(Channel.PHONE);
            case MEETING ->
                conversation(PlaceRule.read(row.text("meetingLink"), row.text("location"), source.region())
                        .channel(source.video()));
            case VIDEO -> conversation(Place.VIDEO.channel(source.video()));
        };
    }

    private Item conversation(@Nullable Channel channel) {
        if (source.choices().isOurselves(row.text("companyId"))) {
            return filtered(FilterReason.INTERNAL);
        }
        Status status = channel == null ? Status.WRITTEN : meaning("state", ExampleTranslator.STATES);
        Conversation told = told(channel);
        return told(
                switch (status) {
                    case HELD -> held(told);
                    // true where a CRM never says that it took place: the board counts it when its end has passed
                    case PLANNED -> new AppointmentPlanned(told, false);
                    case NOT_HELD -> new RecordWithdrawn(Cause.NOT_HELD, false, told);
                    case CANCELLED -> new RecordWithdrawn(Cause.CANCELLED, false, told);
                    case DELETED -> new RecordWithdrawn(Cause.DELETED, false, told);
                    // a video meeting that does not count: it is taken back when the setting changes
                    case WRITTEN -> new RecordWithdrawn(Cause.WRITTEN, false, told);
                });
    }

    private static Body held(Conversation told) {
        if (told.startedAt() == null && told.on() == null) {
            throw Refusal.missing("date");
        }
        return new ContactHeld(told);
    }

    private Conversation told(@Nullable Channel channel) {
        Moment date = MomentRule.read(row, "date", source.zone());
        Instant start = start(date);
        return Conversation.telling()
                .customer(Customer.of(row.id("companyId"), row.text("companyName"), number("companyPhone")))
                .products(source.choices().products(row))
                .channel(channel)
                .direction(row.flag("incoming") ? Direction.IN : null)
                .startedAt(start)
                .on(start == null && date != null ? date.day() : null)
                .contactPerson(ContactPerson.of(row.id("personId"), row.text("personName"), number("personPhone")))
                .employee(Employee.of(row.id("ownerId"), row.text("ownerName"), row.text("ownerEmail"), null))
                .purpose(source.choices().purpose(row, row.text("caseId") != null))
                .told();
    }

    /** A day without a time stays a day: it is never made the instant of some midnight. */
    private @Nullable Instant start(@Nullable Moment date) {
        String time = row.text("time");
        if (date == null || date.day() == null || time == null) {
            return date == null ? null : date.instant();
        }
        Instant start = MomentRule.instant(date.day() + "T" + time, source.zone());
        if (start == null) {
            throw Refusal.unreadable("The field time is not a time; send it as 13:45.");
        }
        return start;
    }

    /** What decides and is missing is refused, and so is what nobody knows the meaning of: neither is guessed. */
    private <E extends Enum<E>> E meaning(String field, Option<Map<String, E>> option) {
        String text = row.text(field);
        if (text == null) {
            throw Refusal.undecided(row, field);
        }
        E meaning = source.option(option).get(Option.word(text));
        if (meaning == null) {
            throw Refusal.unmapped(field, text, option);
        }
        return meaning;
    }

    private @Nullable String number(String field) {
        return Phones.e164(row.text(field), source.region());
    }

    private Item told(Body body) {
        return new Item.Told("activity", id, revision, body);
    }

    private Item filtered(FilterReason reason) {
        Moment date = MomentRule.readIfAny(row, "date", source.zone());
        return new Item.Filtered(
                "activity",
                id,
                revision,
                reason,
                row.id("companyId"),
                row.id("ownerId"),
                date == null ? null : date.dayIn(source.zone()));
    }
}
