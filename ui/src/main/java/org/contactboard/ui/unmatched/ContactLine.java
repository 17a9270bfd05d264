package org.contactboard.ui.unmatched;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One contact: how, when, who, from where, and the way to its record. */
final class ContactLine extends Div {

    private final WaitingContact contact;
    private final GroupWords says;

    ContactLine(WaitingContact contact, GroupWords says) {
        this.contact = contact;
        this.says = says;
        addClassName("waiting-contact");
        getElement().setAttribute("data-record", contact.recordId());
        Span icon = new Span();
        icon.addClassName("channel");
        if (contact.channel() != null) {
            icon.addClassName(contact.channel().name());
            icon.setTitle(says.words().say("channel", contact.channel()));
            icon.getElement().setAttribute("role", "img");
            icon.getElement().setAttribute("aria-label", says.words().say("channel", contact.channel()));
        }
        add(icon, new Span(says.line(contact)));
        String address = contact.recordUrl();
        if (address != null && address.matches("https?://.+")) {
            String label = says.words().say("where.open", says.source(contact));
            add(new Anchor(address, label, AnchorTarget.BLANK));
        }
    }

    /** A button to assign this one only. */
    ContactLine with(Runnable assign) {
        Button button = new Button(says.words().say("unmatched.assign.one"), _ -> assign.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(says.words().say("unmatched.assign.one") + ": " + says.line(contact));
        add(button);
        return this;
    }
}
