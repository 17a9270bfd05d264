package org.contactboard.connector.hubspot;

import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.translation.Choices;
import org.jspecify.annotations.Nullable;

/** Reads what calls and meetings have in common: who took part, about what. */
record ConversationReading(HubSpotItem item) {

    Conversation.Telling telling() {
        Conversation.Telling telling = Conversation.telling();
        List<String> kept = new ArrayList<>();
        customers(telling, kept);
        contactPerson(telling, kept);
        if (item.tells("hs_call_direction")) {
            telling.direction(direction());
        }
        if (item.tells("hubspot_owner_id")) {
            telling.employee(item.owner());
        }
        products(telling);
        purpose(telling, kept);
        return telling.keeps(kept.toArray(String[]::new));
    }

    boolean isAmongOurselves() {
        List<String> companies = item.links().companies();
        return !companies.isEmpty() && companies.stream().allMatch(choices()::isOurselves);
    }

    /** A meeting with several customers counts for each; with us it does not. */
    private void customers(Conversation.Telling telling, List<String> kept) {
        List<Customer> customers = item.links().companies().stream()
                .filter(id -> !choices().isOurselves(id))
                .map(id -> new Customer(id, null, null))
                .toList();
        if (customers.size() > 1) {
            telling.customers(customers);
        } else if (customers.size() == 1) {
            telling.customer(customers.getFirst());
        } else if (callee(ObjectType.COMPANY) != null) {
            telling.customer(Customer.of(callee(ObjectType.COMPANY), null, null));
        } else if (item.isWhole() && !item.links().areTold()) {
            kept.addAll(List.of("customer", "customers"));
        }
    }

    /** The number finds the customer where nobody is associated. */
    private void contactPerson(Conversation.Telling telling, List<String> kept) {
        List<String> contacts = item.links().contacts();
        String id = contacts.isEmpty() ? callee(ObjectType.CONTACT) : contacts.getFirst();
        ContactPerson person = ContactPerson.of(id, null, contacts.size() > 1 ? null : outsideNumber());
        if (person != null) {
            telling.contactPerson(person);
        } else if (item.isWhole() && !item.links().areTold()) {
            kept.add("contactPerson");
        }
    }

    /** Whom the call was with, in HubSpot's own words, where nobody is associated. */
    private @Nullable String callee(ObjectType type) {
        boolean is = ObjectType.of(item.text("hs_call_callee_object_type")) == type;
        return is ? item.properties().id("hs_call_callee_object_id") : null;
    }

    private @Nullable String outsideNumber() {
        Direction direction = direction();
        if (direction == null) {
            return null;
        }
        return switch (direction) {
            case IN -> number("hs_call_from_number");
            case OUT -> number("hs_call_to_number");
        };
    }

    private @Nullable String number(String property) {
        return Phones.e164(item.text(property), item.source().region());
    }

    private @Nullable Direction direction() {
        return switch (item.word("hs_call_direction")) {
            case "inbound" -> Direction.IN;
            case "outbound" -> Direction.OUT;
            default -> null;
        };
    }

    private void products(Conversation.Telling telling) {
        List<String> ofProperties = choices().products(item.properties());
        List<String> codes = ofProperties.isEmpty() ? choices().products(item.object()) : ofProperties;
        if (!codes.isEmpty() || !item.isWhole() && namesAny(choices().productFields())) {
            telling.products(codes);
        }
    }

    private void purpose(Conversation.Telling telling, List<String> kept) {
        Purpose purpose =
                choices().purpose(item.properties(), !item.links().tickets().isEmpty());
        List<String> deciding =
                choices().helpdesk().stream().map(Condition::path).toList();
        if (item.isWhole() && !item.links().areTold() && purpose != Purpose.HELPDESK) {
            kept.add("purpose");
        } else if (item.isWhole() || purpose == Purpose.HELPDESK || namesAny(deciding)) {
            telling.purpose(purpose);
        }
    }

    private boolean namesAny(List<String> paths) {
        return paths.stream().anyMatch(item.properties()::namesAt);
    }

    private Choices choices() {
        return item.source().choices();
    }
}
