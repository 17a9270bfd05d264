package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.contactboard.ui.snapshot.Notice;

/**
 * One open browser: gathers what changed and has it drawn, the first change at once, those that follow at most
 * four times a second. Notices come on the feed's thread, drawing happens under the session's lock.
 */
final class Screen {

    private static final Duration CALM = Duration.ofMillis(500);

    private final UI ui;
    private final BoardBody board;
    private final ScheduledExecutorService drawing;
    private final Clock clock;
    private Set<String> changed = new HashSet<>();
    private Set<String> faded = new HashSet<>();
    private boolean membership;
    private boolean silence;
    private boolean redraw;
    private boolean scheduled;
    private boolean uncounted;
    private final Coalescing coalescing = new Coalescing();

    Screen(UI ui, BoardBody board, ScheduledExecutorService drawing, Clock clock) {
        this.ui = ui;
        this.board = board;
        this.drawing = drawing;
        this.clock = clock;
    }

    void accept(Notice notice) {
        switch (notice) {
            case Notice.RowsChanged rows -> gather(rows.customers(), rows.membership(), false);
            case Notice.SilenceChanged _ -> silence();
            case Notice.Redrawn _ -> gather(Set.of(), true, true);
            case Notice.Pulse pulse -> drawing.execute(() -> access(() -> board.pulse(pulse.freshness())));
        }
    }

    /** Has these rows drawn once more when their news is no news any longer. */
    void drawAgainAfter(Duration delay, Set<String> customers) {
        drawing.schedule(() -> fade(customers), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void fade(Set<String> customers) {
        faded.addAll(customers);
        gather(Set.of(), false, false);
    }

    private synchronized void silence() {
        silence = true;
        gather(Set.of(), false, false);
    }

    private synchronized void gather(Set<String> customers, boolean came, boolean everything) {
        changed.addAll(customers);
        membership |= came;
        redraw |= everything;
        if (!scheduled) {
            scheduled = true;
            Duration wait = coalescing.wait(clock.instant());
            drawing.schedule(() -> access(this::draw), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void draw() {
        switch (board.draw(take())) {
            case NOTHING -> trail();
            case QUIETLY -> drawnQuietly();
            case NEWS -> drawnNews();
        }
    }

    /** Changes beyond this screen alter only counts and order: those follow together, a little later. */
    private synchronized void trail() {
        if (!uncounted) {
            uncounted = true;
            drawing.schedule(this::count, CALM.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void count() {
        if (uncounted) {
            gather(Set.of(), true, false);
        }
    }

    private synchronized Batch take() {
        Batch batch = new Batch(changed, faded, membership, silence, redraw);
        changed = new HashSet<>();
        faded = new HashSet<>();
        membership = false;
        silence = false;
        redraw = false;
        scheduled = false;
        return batch;
    }

    private synchronized void drawnQuietly() {
        uncounted = false;
        coalescing.pushedQuietly(clock.instant());
    }

    private synchronized void drawnNews() {
        uncounted = false;
        coalescing.pushedNews(clock.instant());
    }

    private void access(Runnable work) {
        try {
            ui.access(work::run);
        } catch (UIDetachedException closed) {
            // the browser went away between the notice and its drawing: nobody is left to draw for
        }
    }

    /**
     * What is to be drawn in one push: the rows that changed, those whose news is over; {@code membership} when rows
     * came, went or changed their name, {@code silence} when a product fell silent or is fed again.
     */
    record Batch(Set<String> changed, Set<String> faded, boolean membership, boolean silence, boolean redraw) {}
}
