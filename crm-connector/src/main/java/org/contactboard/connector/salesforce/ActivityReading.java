package org.contactboard.connector.salesforce;

import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.translation.Choices;

/** Reads what tasks and events have in common: who took part, about what. */
record ActivityReading(SalesforceItem item) {

    Conversation.Telling telling() {
        Conversation.Telling telling = Conversation.telling();
        PartyReading parties = new PartyReading(item);
        if (parties.tellsCustomer()) {
            telling.customer(parties.customer());
        }
        if (item.tells("WhoId")) {
            telling.contactPerson(parties.contactPerson());
        }
        if (item.tells("OwnerId")) {
            telling.employee(parties.owner());
        }
        products(telling);
        purpose(telling);
        return telling;
    }

    boolean isAmongOurselves() {
        Customer customer = new PartyReading(item).customer();
        return customer != null && choices().isOurselves(customer.id());
    }

    private void products(Conversation.Telling telling) {
        if (item.isWhole() && !choices().products(item.fields()).isEmpty()
                || !item.isWhole() && choices().productFields().stream().anyMatch(item.fields()::namesAt)) {
            telling.products(choices().products(item.fields()));
        }
    }

    /** A change that does not name what decides says nothing, unless it is enough by itself. */
    private void purpose(Conversation.Telling telling) {
        Purpose purpose = choices().purpose(item.fields(), Prefixes.isCase(item.text("WhatId")));
        if (decidesPurpose() || purpose == Purpose.HELPDESK) {
            telling.purpose(purpose);
        }
    }

    private boolean decidesPurpose() {
        return item.isWhole()
                || item.tells("WhatId") && choices().helpdesk().isEmpty()
                || choices().helpdesk().stream().map(Condition::path).anyMatch(item.fields()::namesAt);
    }

    private Choices choices() {
        return item.source().choices();
    }
}
