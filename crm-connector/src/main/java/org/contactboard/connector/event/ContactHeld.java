package org.contactboard.connector.event;

/** A conversation took place. */
public record ContactHeld(Conversation conversation) implements Body {

    @Override
    public String type() {
        return "contact-held";
    }

    @Override
    public Members members() {
        return conversation.known();
    }
}
