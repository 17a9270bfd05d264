package org.contactboard.ui.agreements;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contactboard.ui.agreements.AgreementTold.Scope;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Tagged;

/** Changes what was agreed; says where it will be shown. */
final class AgreementDialog extends GuardedDialog<AgreementTold> {

    private final transient AgreementsClient client;
    private final transient Consumer<Tagged<AgreementTold>> done;
    private final transient AgreementTold before;
    private final TextArea agreements;
    private final Checkbox doNotCall;

    AgreementDialog(
            AgreementsClient client, Words words, Tagged<AgreementTold> read, Consumer<Tagged<AgreementTold>> done) {
        super(
                "agreement-dialog",
                title(words, read.value()),
                words.say("segments.save"),
                words,
                read,
                () -> read(client, read.value().scope(), read.value().id()));
        this.client = client;
        this.done = done;
        before = read.value();
        agreements = new TextArea(words.say("agreements.text"));
        agreements.setId("agreement-text");
        agreements.setMaxLength(4000);
        agreements.setPlaceholder(words.say("agreements.example"));
        doNotCall = new Checkbox(words.say("customers.do-not-call"));
        doNotCall.setId("agreement-do-not-call");
        doNotCall.setVisible(before.scope() == Scope.CUSTOMER);
        Div form = new Div(doNotCall, agreements, new Paragraph(words.say("agreements.shown", before.scope())));
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(agreements.getLabel(), agreements, AgreementTold::agreed),
                new FormField<>(
                        doNotCall.getLabel(),
                        doNotCall,
                        AgreementTold::doNotCall,
                        chosen -> words.say(chosen ? "customers.yes" : "customers.no"))));
    }

    /** "For the whole board", "For segment Key accounts", or the customer's name. */
    static String title(Words words, AgreementTold told) {
        return words.say("agreements.title." + told.scope().name(), told.label());
    }

    static Tagged<AgreementTold> read(AgreementsClient client, Scope scope, String id) {
        return Tagged.of(
                switch (scope) {
                    case BOARD -> client.board();
                    case SEGMENT -> client.segment(id);
                    case CUSTOMER -> client.customer(id);
                },
                AgreementTold.class);
    }

    @Override
    protected Optional<Function<String, Tagged<AgreementTold>>> writing() {
        String text = agreements.getValue().strip();
        AgreementTold.Edit edit = new AgreementTold.Edit(text.isEmpty() ? null : text, doNotCall.getValue());
        return Optional.of(tag -> Tagged.of(
                switch (before.scope()) {
                    case BOARD -> client.changeBoard(tag, edit);
                    case SEGMENT -> client.changeSegment(before.id(), tag, edit);
                    case CUSTOMER -> client.changeCustomer(before.id(), tag, edit);
                },
                AgreementTold.class));
    }

    @Override
    protected void written(Tagged<AgreementTold> now) {
        done.accept(now);
    }
}
