package org.contactboard.ui.check;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;

/** Where a record is pasted, with what Kafka would carry beside it. */
final class CheckForm extends Div {

    private final Words words;
    private final Consumer<Sample> ask;
    private final ComboBox<KnownSource> source = new ComboBox<>();
    private final ComboBox<String> topic = new ComboBox<>();
    private final TextArea headers = new TextArea();
    private final TextArea record = new TextArea();

    CheckForm(Words words, Consumer<Sample> ask) {
        this.words = words;
        this.ask = ask;
        addClassName("check-form");
        source.setId("check-source");
        source.setLabel(words.say("check.source"));
        source.setItemLabelGenerator(this::name);
        source.addValueChangeListener(_ -> suggest());
        topic.setId("check-topic");
        topic.setLabel(words.say("check.topic"));
        topic.setHelperText(words.say("check.topic.about"));
        topic.setAllowCustomValue(true);
        topic.addCustomValueSetListener(event -> topic.setValue(event.getDetail()));
        headers.setId("check-headers");
        headers.setLabel(words.say("check.headers"));
        headers.setHelperText(words.say("check.headers.about"));
        headers.setPlaceholder("x-espo-event: Call.create");
        record.setId("check-record");
        record.setLabel(words.say("check.record"));
        record.setPlaceholder("{ … }");
        record.addClassName("code");
        record.setMinRows(8);
        record.setMaxRows(16);
        record.getElement().setAttribute("spellcheck", "false");
        Button check = new Button(words.say("check.do"), _ -> check());
        check.setId("check-do");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div beside = new Div(source, topic, headers);
        beside.addClassName("beside");
        add(beside, record, check);
    }

    void sources(List<KnownSource> sources) {
        KnownSource chosen = source.getValue();
        source.setItems(sources);
        source.setValue(chosen);
    }

    private String name(KnownSource known) {
        return words.sayOr("source." + known.source(), known.source());
    }

    private void suggest() {
        KnownSource chosen = source.getValue();
        topic.setItems(TopicRule.usual(chosen == null ? null : chosen.kind()));
        topic.clear();
    }

    private void check() {
        boolean noSource = source.getValue() == null;
        boolean noRecord = record.getValue().isBlank();
        source.setErrorMessage(words.say("check.source.missing"));
        source.setInvalid(noSource);
        record.setErrorMessage(words.say("check.record.missing"));
        record.setInvalid(noRecord);
        if (!noSource && !noRecord) {
            String rest = topic.getValue() == null ? "" : topic.getValue();
            ask.accept(Sample.of(source.getValue().source(), rest, headers.getValue(), record.getValue()));
        }
    }
}
