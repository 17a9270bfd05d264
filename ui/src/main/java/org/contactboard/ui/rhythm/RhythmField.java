package org.contactboard.ui.rhythm;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.language.Words;

/** The usual rhythm, the tight one, one of its own, or none: then a less specific one holds. */
public final class RhythmField extends CustomField<Periods> {

    private final Words words;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final PeriodField green;
    private final PeriodField orange;
    private final Div own;

    private enum Kind {
        LESS_SPECIFIC,
        USUAL,
        TIGHT,
        OWN
    }

    /** @param otherwise the rhythm that holds without one of its own, in words; empty where it must have one */
    public RhythmField(Words words, String otherwise) {
        super(Periods.NONE);
        this.words = words;
        green = new PeriodField("rhythm-green", words.say("rhythm.green"), words);
        orange = new PeriodField("rhythm-orange", words.say("rhythm.orange"), words);
        own = new Div(green, orange);
        own.addClassName("periods");
        own.setVisible(false);
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        if (otherwise.isEmpty()) {
            kinds.remove(Kind.LESS_SPECIFIC);
        }
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> switch (one) {
            case LESS_SPECIFIC -> otherwise;
            case USUAL -> words.say("rhythm.usual");
            case TIGHT -> words.say("rhythm.tight");
            case OWN -> words.say("rhythm.own");
        });
        kind.setId("rhythm-kind");
        kind.setAriaLabel(words.say("rhythm"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(event -> {
            own.setVisible(event.getValue() == Kind.OWN);
            if (event.isFromClient() && event.getValue() == Kind.OWN && green.isEmpty()) {
                green.setValue(Periods.USUAL.green());
                orange.setValue(Periods.USUAL.orange());
            }
        });
        setId("rhythm");
        setLabel(words.say("rhythm"));
        add(kind, own);
    }

    @Override
    protected Periods generateModelValue() {
        return switch (Objects.requireNonNullElse(kind.getValue(), Kind.LESS_SPECIFIC)) {
            case LESS_SPECIFIC -> Periods.NONE;
            case USUAL -> Periods.USUAL;
            case TIGHT -> Periods.TIGHT;
            case OWN -> new Periods(green.getValue(), orange.getValue());
        };
    }

    @Override
    protected void setPresentationValue(Periods periods) {
        Kind shown = periods.isNone()
                ? Kind.LESS_SPECIFIC
                : periods.equals(Periods.USUAL) ? Kind.USUAL : periods.equals(Periods.TIGHT) ? Kind.TIGHT : Kind.OWN;
        if (shown == Kind.OWN) {
            green.setValue(periods.green());
            orange.setValue(periods.orange());
        }
        kind.setValue(shown);
    }

    /** Marks what is missing or the wrong way round. */
    public boolean isComplete() {
        if (kind.getValue() != Kind.OWN) {
            return true;
        }
        boolean both = green.getValue() != null && orange.getValue() != null;
        boolean wrong = both && !PeriodRule.isLonger(orange.getValue(), green.getValue());
        green.setInvalid(green.getValue() == null);
        green.setErrorMessage(words.say("rhythm.missing"));
        orange.setInvalid(orange.getValue() == null || wrong);
        orange.setErrorMessage(words.say(wrong ? "rhythm.wrong" : "rhythm.missing"));
        return both && !wrong;
    }
}
