package org.contactboard.ui.agreements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.contactboard.ui.agreement.PhoneLink;
import org.contactboard.ui.agreements.AgreementTold.Scope;
import org.contactboard.ui.language.Words;

/** What was agreed on one level, and the way to change it. */
final class AgreementLine extends ListItem {

    AgreementLine(AgreementTold told, Words words, Consumer<AgreementTold> edit) {
        String title = AgreementDialog.title(words, told);
        Span name = new Span(title);
        name.addClassName("name");
        Div heading = new Div();
        heading.addClassName("heading");
        if (told.scope() == Scope.CUSTOMER && told.segment() != null) {
            Span segment = new Span(told.segment());
            segment.addClassName("segment");
            heading.add(segment);
        }
        heading.add(name);
        if (told.doNotCall()) {
            heading.add(PhoneLink.sign(words));
        }
        boolean none = told.agreed().isBlank();
        Paragraph agreed = new Paragraph(none ? words.say("agreements.nothing") : told.agreed());
        agreed.addClassName(none ? "about" : "agreed-text");
        agreed.setVisible(!none || told.scope() != Scope.CUSTOMER);
        Div text = new Div(heading, agreed);
        text.addClassName("text");
        Button change = new Button(words.say("segments.edit"), _ -> edit.accept(told));
        change.setAriaLabel(words.say("segments.edit.aria", title));
        change.addClassName("change");
        addClassNames("customer-line", "agreement-line");
        getElement().setAttribute("data-agreement", told.key());
        add(text, change);
    }
}
