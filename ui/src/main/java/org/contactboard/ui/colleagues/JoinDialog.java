package org.contactboard.ui.colleagues;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.TextRenderer;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.contactboard.ui.colleagues.ColleaguesClient.Other;
import org.contactboard.ui.colleagues.ColleaguesClient.Receipt;
import org.contactboard.ui.edit.EditDialog;

/** Asks who else an employee is. */
final class JoinDialog extends EditDialog {

    private final transient ColleaguesClient client;
    private final transient ColleagueWords says;
    private final transient Known employee;
    private final transient BiConsumer<Receipt, Known> done;
    private final ComboBox<Known> other;

    JoinDialog(ColleaguesClient client, ColleagueWords says, Known employee, BiConsumer<Receipt, Known> done) {
        super(
                "colleague-dialog",
                says.words().say("colleagues.title", says.label(employee)),
                says.words().say("twins.join"),
                says.words());
        this.client = client;
        this.says = says;
        this.employee = employee;
        this.done = done;
        other = new ComboBox<>(says.words().say("colleagues.other"));
        other.setId("colleague-other");
        other.setItemLabelGenerator(says::label);
        other.setRenderer(new TextRenderer<>(says::line));
        other.setClearButtonVisible(true);
        other.setItems(this::found);
        other.addValueChangeListener(_ -> other.setInvalid(false));
        Paragraph about = new Paragraph(says.about(employee));
        about.setVisible(!about.getText().isEmpty());
        Div form = new Div(about, other, new Paragraph(says.words().say("colleagues.join.about")));
        form.addClassName("form");
        add(form);
    }

    void ask() {
        open();
        other.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        Known chosen = other.getValue();
        boolean same = chosen != null && chosen.id().equals(employee.id());
        other.setInvalid(chosen == null || same);
        other.setErrorMessage(says.words().say(same ? "twins.other.same" : "colleagues.other.missing"));
        if (chosen == null || same) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            Receipt receipt = client.join(employee.id(), new Other(chosen.id()));
            return () -> {
                close();
                done.accept(receipt, chosen);
            };
        });
    }

    /** It holds the page of the one who searches while the board-service answers. */
    private Stream<Known> found(Query<Known, String> query) {
        try {
            return client
                    .colleagues(query.getFilter().orElse(""), query.getOffset() / query.getLimit(), query.getLimit())
                    .items()
                    .stream()
                    .map(Colleague::employee);
        } catch (ProcessingException | WebApplicationException away) {
            return Stream.empty();
        }
    }
}
