package org.contactboard.connector.salesforce;

import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.jspecify.annotations.Nullable;

/** Reads who took part, and the names that a query has put beside the ids. */
record PartyReading(SalesforceItem item) {

    /** Salesforce derives AccountId from what the activity is about; before it has, that may be the account itself. */
    static @Nullable String accountId(Fields fields) {
        String account = fields.id("AccountId");
        String what = fields.id("WhatId");
        return account == null && Prefixes.isAccount(what) ? what : account;
    }

    boolean tellsCustomer() {
        return item.tells("AccountId") || Prefixes.isAccount(item.text("WhatId"));
    }

    @Nullable
    Customer customer() {
        String id = accountId(item.fields());
        Fields account = beside("Account");
        Fields what = beside("What");
        String name = account.text("Name");
        boolean ofWhat = name == null && id != null && id.equals(item.text("WhatId"));
        return Customer.of(id, ofWhat ? what.text("Name") : name, phone(account));
    }

    /** A contact of Salesforce, or a lead. */
    @Nullable
    ContactPerson contactPerson() {
        Fields who = beside("Who");
        return ContactPerson.of(item.fields().id("WhoId"), who.text("Name"), phone(who));
    }

    @Nullable
    Employee owner() {
        Fields owner = beside("Owner");
        return Employee.of(item.fields().id("OwnerId"), owner.text("Name"), owner.text("Email"), phone(owner));
    }

    private @Nullable String phone(Fields party) {
        return Phones.e164(
                party.firstText("Phone", "MobilePhone"), item.source().region());
    }

    private Fields beside(String relation) {
        return item.fields().object(relation);
    }
}
