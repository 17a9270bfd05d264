package org.contactboard.ui.segments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** The board's own rhythm, and below it each segment. */
final class SegmentsBody extends PageBody {

    /** What can be done here. */
    interface Deeds {

        void addSegment();

        void editSegment(SegmentTold segment, SegmentsTold all);

        void editBoard();

        List<DatedPeriods> past(String id);
    }

    private final SegmentWords says;
    private final Deeds deeds;
    private final Div list = new Div();
    private Optional<SegmentsTold> shown = Optional.empty();

    SegmentsBody(SegmentWords says, Deeds deeds) {
        super(Page.SEGMENTS, says.words());
        this.says = says;
        this.deeds = deeds;
        Button add = new Button(says.words().say("segments.add"), _ -> deeds.addSegment());
        add.setId("segment-add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.addClassName("rhythms");
        add(list, add);
    }

    void show(Optional<SegmentsTold> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(SegmentsTold told) {
        told(told.segments().isEmpty());
        if (!shown.equals(Optional.of(told))) {
            shown = Optional.of(told);
            list.removeAll();
            list.add(board(told));
            told.segments().forEach(segment -> list.add(card(segment, told)));
        }
    }

    private RhythmCard board(SegmentsTold told) {
        Words words = says.words();
        return new RhythmCard(
                says,
                "board",
                "",
                words.say("segments.board"),
                List.of(
                        told.ofBoard().periods().say(words, ""),
                        says.since(told.ofBoard().validFrom()),
                        words.say("segments.board.about")),
                told::board,
                deeds::editBoard);
    }

    private RhythmCard card(SegmentTold segment, SegmentsTold told) {
        String rhythm = says.rhythm(segment.periods(), told.ofBoard().periods());
        List<String> lines = segment.periods().isNone()
                ? List.of(rhythm, says.overload(segment))
                : List.of(rhythm, says.since(segment.rhythmSince()), says.overload(segment));
        return new RhythmCard(
                says,
                segment.id(),
                segment.id(),
                segment.name(),
                lines,
                () -> deeds.past(segment.id()),
                () -> deeds.editSegment(segment, told));
    }
}
