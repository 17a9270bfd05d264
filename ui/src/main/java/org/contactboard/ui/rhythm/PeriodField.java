package org.contactboard.ui.rhythm;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Period;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** A number of months or of days; null when the number is missing. */
final class PeriodField extends CustomField<@Nullable Period> {

    private static final int LONGEST = 3660;

    private final IntegerField number = new IntegerField();
    private final Select<Unit> unit = new Select<>();

    /** What is counted. */
    enum Unit {
        MONTHS,
        DAYS
    }

    PeriodField(String id, String label, Words words) {
        setId(id);
        setLabel(label);
        number.setMin(1);
        number.setMax(LONGEST);
        number.setStepButtonsVisible(true);
        number.setAriaLabel(label);
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> words.say("rhythm.unit", one));
        unit.setValue(Unit.MONTHS);
        unit.setAriaLabel(words.say("rhythm.unit"));
        Div beside = new Div(number, unit);
        beside.addClassName("period");
        add(beside);
    }

    @Override
    protected @Nullable Period generateModelValue() {
        Integer count = number.getValue();
        if (count == null || count < 1 || count > LONGEST) {
            return null;
        }
        return unit.getValue() == Unit.DAYS ? Period.ofDays(count) : Period.ofMonths(count);
    }

    @Override
    protected void setPresentationValue(@Nullable Period period) {
        boolean days = period != null && period.toTotalMonths() == 0;
        unit.setValue(days ? Unit.DAYS : Unit.MONTHS);
        if (period == null) {
            number.clear();
        } else {
            number.setValue(days ? period.getDays() : (int) period.toTotalMonths());
        }
    }
}
