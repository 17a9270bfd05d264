package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads the data of a call or a meeting. */
record ConversationReading(Fields data, @Nullable String subject, Source source) {

    @Nullable
    Moment start() {
        Moment started = MomentRule.read(data, "startedAt", source.zone());
        return started == null ? MomentRule.read(data, "on", source.zone()) : started;
    }

    @Nullable
    Moment startIfAny() {
        Moment started = MomentRule.readIfAny(data, "startedAt", source.zone());
        return started == null ? MomentRule.readIfAny(data, "on", source.zone()) : started;
    }

    boolean isInternal() {
        return "internal".equals(lower(data.text("direction")));
    }

    boolean isHeldWhenPast() {
        return data.flag("heldWhenPast");
    }

    @Nullable
    String joinLink() {
        return data.text("joinUrl");
    }

    @Nullable
    String location() {
        return data.text("location");
    }

    Conversation conversation(@Nullable Channel channel, @Nullable Moment start) {
        Moment end = MomentRule.readIfAny(data, "endedAt", source.zone());
        List<Customer> customers = customers();
        Conversation.Telling telling = Conversation.telling();
        if (customers.size() > 1) {
            telling.customers(customers);
        } else {
            telling.customer(customers.isEmpty() ? null : customers.getFirst());
        }
        return telling.products(products())
                .channel(channel)
                .direction(direction())
                .startedAt(start == null ? null : start.instant())
                .on(start == null ? null : start.day())
                .endedAt(end == null ? null : end.instant())
                .contactPerson(contactPerson())
                .employee(PartyReading.employee(data, "agent", "agentId", source.region()))
                .purpose(purpose())
                .told();
    }

    private List<Customer> customers() {
        List<Customer> customers = new ArrayList<>();
        Customer one = customer();
        if (one != null) {
            customers.add(one);
        }
        for (JsonNode element : data.elements("customers")) {
            Customer other = PartyReading.customer(element, source.region());
            if (other != null && customers.stream().noneMatch(known -> PartyReading.same(known, other))) {
                customers.add(other);
            }
        }
        return customers;
    }

    /** The customer's id; where data has neither id nor number nor a list, the event's subject. */
    private @Nullable Customer customer() {
        String id = data.id("customerId");
        String number = Phones.e164(data.text("customerNumber"), source.region());
        boolean told =
                id != null || number != null || !data.elements("customers").isEmpty();
        String subjectId = told || subject == null || subject.equals(data.text("activityId")) ? null : subject;
        return Customer.of(id == null ? Fields.id("subject", subjectId) : id, data.text("customerName"), number);
    }

    private @Nullable ContactPerson contactPerson() {
        Fields person = data.object("contactPerson");
        String id = person.id("id");
        return ContactPerson.of(
                id == null ? data.id("contactPersonId") : id,
                person.text("name"),
                Phones.e164(person.text("phone"), source.region()));
    }

    private List<String> products() {
        List<String> codes = new ArrayList<>(data.texts("productCode"));
        data.texts("productCodes").stream()
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }

    private @Nullable Direction direction() {
        return switch (lower(data.text("direction"))) {
            case "in", "inbound", "incoming" -> Direction.IN;
            case "out", "outbound", "outgoing" -> Direction.OUT;
            default -> null;
        };
    }

    private @Nullable Purpose purpose() {
        return switch (lower(data.text("purpose"))) {
            case "helpdesk" -> Purpose.HELPDESK;
            case "relation" -> Purpose.RELATION;
            default -> null;
        };
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
