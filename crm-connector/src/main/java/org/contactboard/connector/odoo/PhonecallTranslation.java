package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Calls of the community's CRM ({@code crm.phonecall}). */
record PhonecallTranslation(OdooRow row) {

    static final String KIND = "call";

    static final Option<Map<String, Status>> STATES = Option.meanings(
            "phonecall-states",
            Status.class,
            Map.of(
                    "done", Status.HELD,
                    "open", Status.PLANNED,
                    "pending", Status.PLANNED,
                    "cancel", Status.CANCELLED));

    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
    private static final BigDecimal A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toMinutes());

    Item item() {
        return row.told(KIND, body());
    }

    private Body body() {
        if (row.gone()) {
            return row.change().isTombstone() ? RecordWithdrawn.byTombstone() : RecordWithdrawn.of(Cause.DELETED);
        }
        if (row.isArchived()) {
            return RecordWithdrawn.of(Cause.DELETED);
        }
        return switch (status()) {
            case HELD -> held();
            case PLANNED -> new AppointmentPlanned(conversation(start()), false);
            case NOT_HELD -> withdrawn(Cause.NOT_HELD);
            case CANCELLED -> withdrawn(Cause.CANCELLED);
            case WRITTEN -> withdrawn(Cause.WRITTEN);
            case DELETED -> withdrawn(Cause.DELETED);
        };
    }

    /** Without the field it may have been archived. */
    private Body held() {
        if (!fields().names("active")) {
            throw Refusal.notTold("active");
        }
        return new ContactHeld(conversation(start()));
    }

    private Body withdrawn(Cause cause) {
        return new RecordWithdrawn(cause, false, conversation(row.momentIfAny("date")));
    }

    private Status status() {
        String state = fields().text("state");
        if (state == null) {
            throw Refusal.missing("state");
        }
        Status status = row.source().option(STATES).get(Option.word(state));
        if (status == null) {
            throw Refusal.unmapped("state", state, STATES);
        }
        return status;
    }

    private Moment start() {
        Moment start = row.moment("date");
        if (start == null) {
            throw Refusal.missing("date");
        }
        return start;
    }

    private Conversation conversation(@Nullable Moment start) {
        Relation partner = Relation.one(fields(), "partner_id");
        return Conversation.telling()
                .customer(Customer.of(partner.id(), partner.name(), number()))
                .products(row.source().choices().products(fields()))
                .channel(Channel.PHONE)
                .direction(direction())
                .startedAt(start == null ? null : start.instant())
                .on(start == null ? null : start.day())
                .endedAt(end(start))
                .employee(row.employee("user_id"))
                .purpose(row.source().choices().purpose(fields(), row.refersToCase()))
                .told();
    }

    private @Nullable String number() {
        String phone = Phones.e164(fields().text("partner_phone"), row.source().region());
        return phone == null
                ? Phones.e164(fields().text("partner_mobile"), row.source().region())
                : phone;
    }

    private @Nullable Direction direction() {
        String direction = fields().text("direction");
        return switch (direction == null ? "" : Option.word(direction)) {
            case "in" -> Direction.IN;
            case "out" -> Direction.OUT;
            default -> null;
        };
    }

    /** The duration is in minutes, and parts of them. */
    private @Nullable Instant end(@Nullable Moment start) {
        Instant began = start == null ? null : start.instant();
        JsonNode duration = fields().node().path("duration");
        if (began == null || !duration.isNumber()) {
            return null;
        }
        BigDecimal minutes = duration.decimalValue();
        return minutes.signum() > 0 && minutes.compareTo(A_DAY) < 0
                ? began.plusSeconds(minutes.multiply(SECONDS).longValue())
                : null;
    }

    private Fields fields() {
        return row.fields();
    }
}
