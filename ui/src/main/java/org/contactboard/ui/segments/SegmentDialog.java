package org.contactboard.ui.segments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.rhythm.Periods;
import org.contactboard.ui.rhythm.Preview;
import org.contactboard.ui.rhythm.PreviewPart;
import org.contactboard.ui.rhythm.RhythmField;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds or changes a segment; says before it is saved which dots would turn. */
final class SegmentDialog extends GuardedDialog<SegmentTold> {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,49}";
    private static final int USUAL_COUNT = 5;
    private static final int USUAL_DAYS = 30;

    private final transient SegmentsClient client;
    private final transient Consumer<Tagged<SegmentTold>> done;
    private final Words words;
    private final @Nullable String id;
    private final TextField code;
    private final TextField name;
    private final RhythmField rhythm;
    private final IntegerField count;
    private final IntegerField days;
    private final PreviewPart preview;

    /** @param read null where the segment is still to be made */
    SegmentDialog(
            SegmentsClient client,
            Words words,
            Periods board,
            @Nullable Tagged<SegmentTold> read,
            Consumer<Tagged<SegmentTold>> done) {
        super(
                "segment-dialog",
                read == null
                        ? words.say("segments.add")
                        : words.say("segments.title", read.value().name()),
                words.say("segments.save"),
                words,
                read,
                read == null ? null : () -> read(client, read.value().id()));
        this.client = client;
        this.words = words;
        this.done = done;
        id = read == null ? null : read.value().id();
        code = text("segment-id", "segments.id");
        code.setHelperText(words.say("segments.id.about"));
        code.setVisible(id == null);
        name = text("segment-name", "segments.name");
        rhythm = new RhythmField(words, words.say("segments.as-board", board.say(words, "")));
        count = number("segment-count", "segments.count", USUAL_COUNT, 1000);
        days = number("segment-days", "segments.days", USUAL_DAYS, 366);
        preview = new PreviewPart(words);
        Div overload = new Div(count, days);
        overload.addClassName("periods");
        Div form = new Div(code, name, rhythm, preview, new Paragraph(words.say("segments.from-today")), overload);
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(name.getLabel(), name, SegmentTold::name),
                new FormField<>(rhythm.getLabel(), rhythm, SegmentTold::periods, this::said),
                new FormField<>(count.getLabel(), count, SegmentTold::overloadCount, String::valueOf),
                new FormField<>(days.getLabel(), days, SegmentTold::overloadDays, String::valueOf)));
        rhythm.addValueChangeListener(_ -> tryOut());
    }

    static Tagged<SegmentTold> read(SegmentsClient client, String id) {
        return Tagged.of(client.segment(id), SegmentTold.class);
    }

    private String said(Periods periods) {
        return periods.say(words, words.say("segments.past.board"));
    }

    private void tryOut() {
        Periods wanted = rhythm.getValue();
        String segment = id;
        if (rhythm.isComplete() && segment != null) {
            preview.ask(UI.getCurrent(), () -> client.preview(segment, Preview.Draft.of(wanted, null)));
        } else {
            preview.hide();
        }
    }

    @Override
    protected Optional<Function<String, Tagged<SegmentTold>>> writing() {
        if (!isValid()) {
            return Optional.empty();
        }
        Periods periods = rhythm.getValue();
        SegmentTold.Edit edit = new SegmentTold.Edit(
                id == null ? code.getValue().strip() : null,
                name.getValue().strip(),
                periods.green(),
                periods.orange(),
                count.getValue(),
                days.getValue());
        String known = id;
        return Optional.of(tag ->
                Tagged.of(known == null ? client.add(edit) : client.change(known, tag, edit), SegmentTold.class));
    }

    private boolean isValid() {
        code.setInvalid(id == null && !code.getValue().strip().matches(ID));
        code.setErrorMessage(words.say("segments.id.wrong"));
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("segments.name.missing"));
        boolean counted = isNumber(count, 1000) & isNumber(days, 366);
        return rhythm.isComplete() && counted && !code.isInvalid() && !name.isInvalid();
    }

    private boolean isNumber(IntegerField field, int most) {
        Integer value = field.getValue();
        field.setInvalid(value == null || value < 1 || value > most);
        field.setErrorMessage(words.say("segments.number.wrong", most));
        return !field.isInvalid();
    }

    @Override
    protected void written(Tagged<SegmentTold> now) {
        done.accept(now);
    }

    private TextField text(String fieldId, String label) {
        TextField field = new TextField(words.say(label));
        field.setId(fieldId);
        field.setMaxLength(100);
        return field;
    }

    private IntegerField number(String fieldId, String label, int usual, int most) {
        IntegerField field = new IntegerField(words.say(label));
        field.setId(fieldId);
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValue(usual);
        return field;
    }
}
