package org.contactboard.ui.twins;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer.ExternalId;

/** What is joined in a customer, and the way to part it. */
final class FamilyPart extends Div {

    /** What a person parts. */
    interface Parting {
        void part(Side joined);

        void partOff(Side customer, List<ExternalId> ids, String name);
    }

    private final SideWords says;
    private final Words words;
    private final Parting parting;

    FamilyPart(SideWords says, Parting parting) {
        this.says = says;
        this.words = says.words();
        this.parting = parting;
        setId("twins-family");
        addClassName("family");
        setVisible(false);
    }

    void show(FamilyTold family) {
        removeAll();
        setVisible(true);
        Side customer = family.customer();
        add(new H3(words.say("twins.joined", customer.label())));
        add(family.joined().isEmpty() ? new Paragraph(words.say("twins.joined.none")) : joined(family.joined()));
        if (customer.externalIds().size() > 1) {
            add(new H3(words.say("twins.off")), new Paragraph(words.say("twins.off.about")), off(customer));
        }
    }

    void hide() {
        setVisible(false);
    }

    private UnorderedList joined(List<Side> joined) {
        UnorderedList list = new UnorderedList();
        list.addClassName("joined");
        joined.forEach(side -> {
            Button part = new Button(words.say("twins.part"), _ -> parting.part(side));
            part.setAriaLabel(words.say("twins.part") + ": " + side.label());
            Span name = new Span(side.label());
            name.addClassName("name");
            Span ids = new Span(says.ids(side));
            ids.addClassName("about");
            ListItem line = new ListItem(name, ids, part);
            line.getElement().setAttribute("data-customer", side.id());
            list.add(line);
        });
        return list;
    }

    private Div off(Side customer) {
        CheckboxGroup<ExternalId> ids = new CheckboxGroup<>(words.say("twins.off.ids"));
        ids.setId("twins-off-ids");
        ids.setItems(customer.externalIds());
        ids.setItemLabelGenerator(says::id);
        TextField name = new TextField(words.say("twins.off.name"));
        name.setId("twins-off-name");
        Button off = new Button(words.say("twins.off.save"), _ -> {
            boolean some = !ids.isEmpty()
                    && ids.getValue().size() < customer.externalIds().size();
            ids.setInvalid(!some);
            ids.setErrorMessage(words.say("twins.off.some"));
            name.setInvalid(name.isEmpty());
            name.setErrorMessage(words.say("twins.off.name.missing"));
            if (some && !name.isEmpty()) {
                parting.partOff(customer, List.copyOf(ids.getValue()), name.getValue());
            }
        });
        off.setId("twins-off-save");
        Div form = new Div(ids, name, off);
        form.addClassName("off");
        return form;
    }
}
