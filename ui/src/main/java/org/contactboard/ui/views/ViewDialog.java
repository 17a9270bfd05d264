package org.contactboard.ui.views;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Saves the board as it is under a name, in place of the view that had it where the reader says so; or renames a view. */
final class ViewDialog extends GuardedDialog<ViewTold> {

    private final transient ViewDeeds deeds;
    private final transient Known known;
    private final transient Consumer<Tagged<ViewTold>> done;
    private final Words words;
    private final UI ui;
    private final @Nullable String id;
    private final TextField name = new TextField();
    private final TextField query = new TextField(); // not shown: it is what the view holds
    private final Checkbox shared = new Checkbox();
    private final Checkbox replace = new Checkbox();

    /** Of the board as it is now. */
    static ViewDialog saving(
            ViewDeeds deeds, Words words, Known known, String present, Consumer<Tagged<ViewTold>> done) {
        ViewDialog dialog = new ViewDialog(deeds, words, known, null, done);
        dialog.query.setValue(present);
        return dialog;
    }

    /** @param read null where the view is still to be made */
    ViewDialog(
            ViewDeeds deeds,
            Words words,
            Known known,
            @Nullable Tagged<ViewTold> read,
            Consumer<Tagged<ViewTold>> done) {
        super(
                "view-dialog",
                read == null
                        ? words.say("views.save.title")
                        : words.say("views.rename.title", read.value().name()),
                words.say("views.save"),
                words,
                read,
                read == null ? null : () -> deeds.read(read.value().id()));
        this.deeds = deeds;
        this.words = words;
        this.known = known;
        this.done = done;
        this.ui = UI.getCurrent();
        this.id = read == null ? null : read.value().id();
        fields(read == null || read.value().mine());
        Div form = new Div(name, replace, shared);
        if (read == null) {
            form.addComponentAsFirst(new Paragraph(words.say("views.save.about")));
        }
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(name.getLabel(), name, ViewTold::name),
                FormField.text(words.say("views.query"), query, ViewTold::query),
                new FormField<>(shared.getLabel(), shared, ViewTold::shared, this::yes)));
    }

    /** Only its owner takes it from the others. */
    private void fields(boolean mine) {
        name.setId("view-name");
        name.setLabel(words.say("views.name"));
        name.setMaxLength(100);
        name.setAutofocus(true);
        name.setRequiredIndicatorVisible(true);
        shared.setId("view-shared");
        shared.setLabel(words.say("views.share.label"));
        shared.setEnabled(mine);
        replace.setId("view-replace");
        replace.setVisible(false);
        name.addValueChangeListener(_ -> offerReplacing(false));
    }

    private void offerReplacing(boolean clash) {
        replace.setVisible(clash);
        replace.setValue(false);
        replace.setLabel(words.say("views.replace", name.getValue().strip()));
        name.setInvalid(false);
    }

    private String yes(boolean value) {
        return words.say(value ? "customers.yes" : "customers.no");
    }

    @Override
    protected Optional<Function<String, Tagged<ViewTold>>> writing() {
        if (name.getValue().isBlank()) {
            refuse("views.name.missing");
            return Optional.empty();
        }
        ViewTold other = known.named(name.getValue())
                .filter(view -> !view.id().equals(id))
                .orElse(null);
        ViewTold.Edit edit = new ViewTold.Edit(name.getValue().strip(), query.getValue(), shared.getValue());
        String same = id;
        if (other == null) {
            return Optional.of(tag -> same == null ? deeds.add(edit) : deeds.change(same, tag, edit));
        }
        if (same != null) {
            refuse("views.name.taken");
            return Optional.empty();
        }
        if (!replace.getValue()) {
            offerReplacing(true);
            refuse("views.name.replace");
            return Optional.empty();
        }
        return Optional.of(_ -> deeds.change(other.id(), "*", edit));
    }

    private void refuse(String why) {
        name.setErrorMessage(words.say(why));
        name.setInvalid(true);
    }

    @Override
    protected void written(Tagged<ViewTold> now) {
        deeds.saved(ui, now);
        done.accept(now);
    }
}
