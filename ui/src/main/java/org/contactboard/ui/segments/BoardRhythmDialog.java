package org.contactboard.ui.segments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

/** Changes the board's own rhythm, and says before what that would change. */
final class BoardRhythmDialog extends GuardedDialog<Periods> {

    private final transient SegmentsClient client;
    private final transient Consumer<Tagged<Periods>> done;
    private final RhythmField rhythm;
    private final PreviewPart preview;

    BoardRhythmDialog(SegmentsClient client, Words words, Tagged<Periods> read, Consumer<Tagged<Periods>> done) {
        super(
                "segment-dialog",
                words.say("segments.board"),
                words.say("segments.save"),
                words,
                read,
                () -> read(client));
        this.client = client;
        this.done = done;
        rhythm = new RhythmField(words, "");
        preview = new PreviewPart(words);
        Div form = new Div(rhythm, preview, new Paragraph(words.say("segments.from-today")));
        form.addClassName("form");
        add(form);
        guard(List.of(
                new FormField<>(words.say("rhythm"), rhythm, periods -> periods, periods -> periods.say(words, ""))));
        rhythm.addValueChangeListener(_ -> tryOut());
    }

    static Tagged<Periods> read(SegmentsClient client) {
        return Tagged.of(client.board(), Periods.class);
    }

    private void tryOut() {
        Periods wanted = rhythm.getValue();
        if (rhythm.isComplete() && !wanted.isNone()) {
            preview.ask(UI.getCurrent(), () -> client.preview("board", Preview.Draft.of(wanted, null)));
        } else {
            preview.hide();
        }
    }

    @Override
    protected Optional<Function<String, Tagged<Periods>>> writing() {
        Periods wanted = rhythm.getValue();
        return rhythm.isComplete()
                ? Optional.of(tag -> Tagged.of(client.changeBoard(tag, wanted), Periods.class))
                : Optional.empty();
    }

    @Override
    protected void written(Tagged<Periods> now) {
        done.accept(now);
    }
}
