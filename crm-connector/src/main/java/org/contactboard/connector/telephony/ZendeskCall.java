package org.contactboard.connector.telephony;

import java.time.Duration;
import java.time.Instant;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.leg.End;
import org.contactboard.connector.leg.EndRule;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.leg.Fate;
import org.contactboard.connector.leg.Leg;
import org.contactboard.connector.leg.Seconds;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Repetition;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** A call of Zendesk Talk, or one that a telephony partner keeps in Zendesk. */
record ZendeskCall(Fields fields, CrmRecord record, int place, Source source) {

    Item item() {
        Fate fate = new ZendeskFate(fields, source).fate();
        Moment start = start();
        if (fate == Fate.HELD && start == null) {
            throw Refusal.missing(isPartners(fields) ? "call_started_at" : "created_at");
        }
        Ends ends = ends();
        Revision revision = revision();
        Item item = new Leg(
                        fields.requiredId("id"),
                        revision,
                        fate,
                        ends,
                        start,
                        end(start),
                        person(ends.theirs()),
                        source.choices().products(fields),
                        source.choices().purpose(fields, fields.text("ticket_id") != null))
                .item(source);
        return item instanceof Item.Told told ? told.as(Repetition.id(revision, fields.node())) : item;
    }

    static boolean isPartners(Fields fields) {
        return fields.namesAny("call_started_at", "from_line", "to_line");
    }

    /** Talk itself names our line only, and the caller by the id of a Zendesk user. */
    private Ends ends() {
        End agent = End.ours(fields.id("agent_id"));
        return switch (direction()) {
            case IN -> new Ends(Direction.IN, line("from_line"), agent);
            case OUT -> new Ends(Direction.OUT, line("to_line"), agent);
        };
    }

    private End line(String field) {
        if (isPartners(fields) && !fields.names(field)) {
            throw Refusal.missing(field);
        }
        return EndRule.read(fields.text(field), source);
    }

    private Direction direction() {
        String text = fields.text("direction");
        if (text == null) {
            throw Refusal.missing("direction");
        }
        return switch (Option.word(text)) {
            case "inbound" -> Direction.IN;
            case "outbound" -> Direction.OUT;
            default -> throw Refusal.unknownKind("The direction is '" + text + "', neither inbound nor outbound.");
        };
    }

    private @Nullable ContactPerson person(End theirs) {
        String user = fields.id("end_user_id");
        String id = user == null ? fields.id("customer_id") : user;
        return id == null || theirs.inside() ? null : ContactPerson.of(id, null, theirs.number());
    }

    private @Nullable Moment start() {
        return MomentRule.read(fields, isPartners(fields) ? "call_started_at" : "created_at", source.zone());
    }

    private @Nullable Instant end(@Nullable Moment start) {
        Moment end = MomentRule.readIfAny(fields, "call_ended_at", source.zone());
        if (end != null) {
            return end.instant();
        }
        Instant began = start == null ? null : start.instant();
        Duration lasted = Seconds.read(fields, "duration");
        return began == null || lasted == null ? null : began.plus(lasted);
    }

    private Revision revision() {
        Moment updated = MomentRule.readIfAny(fields, "updated_at", source.zone());
        Instant at = updated == null ? null : updated.instant();
        Revision received = record.received(place);
        return at == null ? received : Revision.of(at, received.tie());
    }
}
