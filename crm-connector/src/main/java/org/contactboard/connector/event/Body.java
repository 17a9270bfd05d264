package org.contactboard.connector.event;

/** What an event says beyond its identity, by type. */
public sealed interface Body
        permits ContactHeld,
                AppointmentPlanned,
                RecordChanged,
                RecordWithdrawn,
                CustomerDescribed,
                PersonDescribed,
                EmployeeDescribed,
                ProductDescribed,
                LeadCreated,
                SatisfactionScored {

    /** The event's {@code type}. */
    String type();

    Members members();
}
