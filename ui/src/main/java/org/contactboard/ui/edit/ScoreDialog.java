package org.contactboard.ui.edit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.contactboard.ui.language.Words;

/** Asks how satisfied a customer was. */
final class ScoreDialog extends EditDialog {

    private static final int HIGHEST = 10;

    private final transient Clock clock;
    private final transient Function<NewScore, Runnable> keep;
    private final NumberField score = new NumberField();
    private final DatePicker on = new DatePicker();

    /** {@code keep} does it, away from the session's lock; what it returns draws that it is done. */
    ScoreDialog(Words words, Clock clock, Function<NewScore, Runnable> keep) {
        super("score-dialog", words.say("score.title"), words.say("score.save"), words);
        this.clock = clock;
        this.keep = keep;
        score.setId("score-value");
        score.setLabel(words.say("score.value"));
        score.setErrorMessage(words.say("score.value.missing"));
        score.setMin(1);
        score.setMax(HIGHEST);
        score.setStep(0.1);
        score.setStepButtonsVisible(false);
        on.setId("score-on");
        on.setLabel(words.say("score.on"));
        on.setErrorMessage(words.say("score.on.missing"));
        on.setLocale(words.locale());
        on.setI18n(DateWords.of(words));
        on.setMax(LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        Div form = new Div(score, on);
        form.addClassName("form");
        add(form);
    }

    @Override
    public void open() {
        super.open();
        score.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        Double value = score.getValue();
        LocalDate day = on.getValue();
        boolean noScore = value == null || value < 1 || value > HIGHEST;
        boolean noDay = day == null || day.isAfter(LocalDate.now(clock));
        score.setInvalid(noScore);
        on.setInvalid(noDay);
        if (noScore || noDay || value == null || day == null) {
            return Optional.empty();
        }
        NewScore told = new NewScore(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), day);
        return Optional.of(() -> {
            Runnable done = keep.apply(told);
            return () -> {
                close();
                done.run();
            };
        });
    }
}
