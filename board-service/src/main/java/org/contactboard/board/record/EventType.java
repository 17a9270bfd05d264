package org.contactboard.board.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an event on `contacts` says; names as in the contract. */
public enum EventType {
    @JsonProperty("contact-held")
    CONTACT_HELD,
    @JsonProperty("appointment-planned")
    APPOINTMENT_PLANNED,
    @JsonProperty("record-changed")
    RECORD_CHANGED,
    @JsonProperty("record-withdrawn")
    RECORD_WITHDRAWN,
    @JsonProperty("customer-described")
    CUSTOMER_DESCRIBED,
    @JsonProperty("person-described")
    PERSON_DESCRIBED,
    @JsonProperty("employee-described")
    EMPLOYEE_DESCRIBED,
    @JsonProperty("product-described")
    PRODUCT_DESCRIBED,
    @JsonProperty("lead-created")
    LEAD_CREATED,
    @JsonProperty("satisfaction-scored")
    SATISFACTION_SCORED;

    /** Whether the event tells all of the item, so that what it does not name is empty. */
    boolean isWhole() {
        return switch (this) {
            case CONTACT_HELD, APPOINTMENT_PLANNED, LEAD_CREATED, SATISFACTION_SCORED -> true;
            case RECORD_CHANGED,
                    RECORD_WITHDRAWN,
                    CUSTOMER_DESCRIBED,
                    PERSON_DESCRIBED,
                    EMPLOYEE_DESCRIBED,
                    PRODUCT_DESCRIBED -> false;
        };
    }

    /** Whether the item is a call or a meeting, so that a contact or an appointment can follow from it. */
    boolean isConversation() {
        return switch (this) {
            case CONTACT_HELD, APPOINTMENT_PLANNED, RECORD_CHANGED, RECORD_WITHDRAWN -> true;
            case CUSTOMER_DESCRIBED,
                    PERSON_DESCRIBED,
                    EMPLOYEE_DESCRIBED,
                    PRODUCT_DESCRIBED,
                    LEAD_CREATED,
                    SATISFACTION_SCORED -> false;
        };
    }
}
