package org.contactboard.ui.segments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.rhythm.Periods;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The board's own rhythm and the segments. */
@Route("segments")
public class SegmentsView extends Div implements HasDynamicTitle, SegmentsBody.Deeds {

    private final transient SegmentsClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient LiveReading<SegmentsTold> reading;

    SegmentsView(LiveBoard board, @RestClient SegmentsClient client, Undo undo, Clock clock) {
        this.client = client;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        SegmentsBody body = new SegmentsBody(new SegmentWords(words, clock), this);
        reading = new LiveReading<>(this, board, () -> SegmentsTold.read(client), body::show);
        addClassName("page");
        add(new PageHead(Page.SEGMENTS, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.SEGMENTS);
    }

    @Override
    public void addSegment() {
        UI ui = UI.getCurrent();
        ask(() -> BoardRhythmDialog.read(client).value(), board -> new SegmentDialog(
                        client, words, board, null, now -> saved(ui, now.value().name(), now))
                .open());
    }

    @Override
    public void editSegment(SegmentTold segment, SegmentsTold all) {
        UI ui = UI.getCurrent();
        Periods board = all.ofBoard().periods();
        ask(() -> SegmentDialog.read(client, segment.id()), read -> new SegmentDialog(
                        client, words, board, read, now -> saved(ui, now.value().name(), now))
                .open());
    }

    @Override
    public void editBoard() {
        UI ui = UI.getCurrent();
        ask(() -> BoardRhythmDialog.read(client), read -> new BoardRhythmDialog(
                        client, words, read, now -> saved(ui, words.say("segments.board"), now))
                .open());
    }

    @Override
    public List<DatedPeriods> past(String id) {
        return client.rhythms(id, Listing.MOST).items();
    }

    private void saved(UI ui, String name, Tagged<?> now) {
        reading.again();
        if (now.action() != null) {
            undo.offer(ui, words, words.say("segments.saved", name), now.action(), reading::again);
        }
    }

    private <T> void ask(Supplier<T> question, Consumer<T> answer) {
        Opening.ask(UI.getCurrent(), words, question, answer, reading::again);
    }
}
