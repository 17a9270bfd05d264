package org.contactboard.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.contactboard.ui.edit.FormField.Difference;
import org.contactboard.ui.language.Words;

/** Says field by field what somebody else wrote meanwhile, and asks whose words stand. */
final class RacePart extends Section {

    private final Words words;
    private final Div fields = new Div();
    private final Paragraph about = new Paragraph();
    private final Button take;

    RacePart(Words words, Runnable keepMine, Runnable takeTheirs) {
        this.words = words;
        Button keep = new Button(words.say("race.keep"), _ -> keepMine.run());
        keep.setId("race-keep");
        take = new Button(words.say("race.take"), _ -> takeTheirs.run());
        take.setId("race-take");
        Div choice = new Div(keep, take);
        choice.addClassName("actions");
        setId("race");
        addClassName("race");
        getElement().setAttribute("role", "alert");
        add(new H3(words.say("race.title")), about, fields, choice);
        setVisible(false);
    }

    void show(List<Difference> differences) {
        about.setText(words.say(differences.isEmpty() ? "race.elsewhere" : "race.about"));
        fields.removeAll();
        differences.forEach(it -> fields.add(field(it)));
        take.setVisible(!differences.isEmpty());
        setVisible(true);
    }

    private Div field(Difference difference) {
        Span label = new Span(difference.label());
        label.addClassName("label");
        DescriptionList values = new DescriptionList();
        value(values, "race.before", difference.before());
        value(values, "race.theirs", difference.theirs());
        value(values, "race.mine", difference.mine());
        Div field = new Div(label, values);
        field.addClassName("raced");
        return field;
    }

    private void value(DescriptionList values, String whose, String value) {
        values.add(
                new DescriptionList.Term(words.say(whose)),
                new DescriptionList.Description(value.isBlank() ? words.say("race.empty") : value));
    }
}
