package org.contactboard.ui.edit;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.contactboard.ui.language.Words;

/** Asks to when something was moved; into the past, it was held then. */
final class MoveDialog extends EditDialog {

    private final transient Clock clock;
    private final transient Function<Instant, Runnable> move;
    private final DateTimePicker startedAt = new DateTimePicker();

    /** {@code move} does it, away from the session's lock; what it returns draws that it is done. */
    MoveDialog(Words words, Clock clock, String about, Function<Instant, Runnable> move) {
        super("move-dialog", words.say("move.title"), words.say("move.save"), words);
        this.clock = clock;
        this.move = move;
        startedAt.setId("move-started-at");
        startedAt.setLabel(words.say("contact.started-at"));
        startedAt.setLocale(words.locale());
        startedAt.setDatePickerI18n(DateWords.of(words));
        startedAt.setErrorMessage(words.say("contact.started-at.missing"));
        startedAt.setValue(
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).plusDays(1));
        Div form = new Div(new Paragraph(about), startedAt, new Paragraph(words.say("move.about")));
        form.addClassName("form");
        add(form);
    }

    @Override
    public void open() {
        super.open();
        startedAt.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        LocalDateTime moment = startedAt.getValue();
        startedAt.setInvalid(moment == null);
        if (moment == null) {
            return Optional.empty();
        }
        Instant at = moment.atZone(clock.getZone()).toInstant();
        return Optional.of(() -> {
            Runnable done = move.apply(at);
            return () -> {
                close();
                done.run();
            };
        });
    }
}
