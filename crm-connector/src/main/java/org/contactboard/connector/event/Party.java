package org.contactboard.connector.event;

/** Somebody who takes part: told by the members that are known. */
public sealed interface Party permits Customer, ContactPerson, Employee {
    Members members();
}
