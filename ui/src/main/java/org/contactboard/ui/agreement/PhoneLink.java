package org.contactboard.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** A number that can be called with one click; of who must not be called it only reads, behind the sign that says so. */
public final class PhoneLink {

    private PhoneLink() {}

    public static Component of(@Nullable String phone, boolean doNotCall, Words words) {
        String number = words.phone(phone);
        if (doNotCall) {
            Span sign = sign(words);
            Span both = number.isBlank() ? new Span(sign) : new Span(sign, new Span(number));
            both.addClassName("not-to-call");
            return both;
        }
        return PhoneLinkRule.link(number)
                .<Component>map(link -> new Anchor(link, number))
                .orElseGet(() -> new Span(number));
    }

    /** The badge that nobody overlooks. */
    public static Span sign(Words words) {
        Span sign = new Span("⊘ " + words.say("customer.do-not-call"));
        sign.addClassNames("badge", "do-not-call");
        return sign;
    }
}
