package org.contactboard.connector.event;

/** A conversation is planned; {@code heldWhenPast}: its source never reports that it took place. */
public record AppointmentPlanned(Conversation conversation, boolean heldWhenPast) implements Body {

    @Override
    public String type() {
        return "appointment-planned";
    }

    @Override
    public Members members() {
        return conversation.known().with("heldWhenPast", heldWhenPast);
    }
}
