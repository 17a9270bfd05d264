package org.contactboard.ui.rejected;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.contactboard.ui.shell.Answers;

/** How far the replay that was asked for last is; asks every second until each record has its outcome. */
final class ReplayLine extends Div {

    private static final long PAUSE_MS = 700;
    private static final int PATIENCE = 170; // two minutes: after that the page itself shows what waits

    private final RejectedClient client;
    private final RejectedWords says;
    private final Runnable after;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private int turn;

    ReplayLine(RejectedClient client, RejectedWords says, Runnable after) {
        this.client = client;
        this.says = says;
        this.after = after;
        setId("replay-progress");
        addClassName("progress");
        bar.getElement().setAttribute("aria-label", says.tell("progress.label"));
        text.getElement().setAttribute("role", "status");
        add(text, bar);
        setVisible(false);
    }

    /** A later one takes the place of an earlier one. */
    void follow(Receipt receipt) {
        turn++;
        show(new Progress(
                Math.max(1, receipt.count() + receipt.replayed()),
                Math.max(1, receipt.count() + receipt.replayed()),
                0,
                0,
                0));
        ask(UI.getCurrent(), receipt.batch(), turn, PATIENCE);
    }

    private void ask(UI ui, String batch, int asked, int patience) {
        Answers.ask(
                ui,
                () -> {
                    pause();
                    return client.progress(batch);
                },
                progress -> {
                    if (asked == turn && progress.total() > 0) {
                        show(progress);
                        if (progress.waiting() > 0 && patience > 0) {
                            ask(ui, batch, asked, patience - 1);
                        } else {
                            after.run();
                        }
                    } else if (asked == turn) {
                        setVisible(false); // it was undone
                    }
                },
                () -> text.setText(says.tell("away")));
    }

    private void show(Progress progress) {
        setVisible(true);
        int done = progress.total() - progress.waiting();
        bar.setMax(progress.total());
        bar.setValue(done);
        bar.setVisible(progress.waiting() > 0);
        text.setText(
                progress.waiting() > 0
                        ? says.tell("progress", done, progress.total())
                        : says.tell(
                                "progress.done",
                                progress.total(),
                                progress.applied(),
                                progress.filtered(),
                                progress.rejected()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
