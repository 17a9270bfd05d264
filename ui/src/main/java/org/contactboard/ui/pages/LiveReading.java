package org.contactboard.ui.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page up to date: reads what it shows when it opens, with every sign of life of the board (every 5 s), and
 * when something was done on it.
 *
 * @param <T> what is read
 */
public final class LiveReading<T> {

    private final Supplier<T> question;
    private final Consumer<Optional<T>> show;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private @Nullable UI open;
    private Runnable unwatch = () -> {};

    /**
     * @param question asks the board-service, away from the session's lock
     * @param show draws the answer; empty when there is none: what was shown stays
     */
    public LiveReading(Component page, LiveBoard board, Supplier<T> question, Consumer<Optional<T>> show) {
        this.question = question;
        this.show = show;
        page.addAttachListener(event -> {
            UI ui = event.getUI();
            open = ui;
            unwatch = board.watch(notice -> accept(ui, notice));
            again();
        });
        page.addDetachListener(_ -> unwatch.run());
    }

    /** Reads anew: something was done, or another part is asked for. */
    public void again() {
        if (open != null) {
            asked.set(true);
            ask(open);
        }
    }

    private void accept(UI ui, Notice notice) {
        if (notice instanceof Notice.Pulse) {
            asked.set(true);
            ask(ui);
        }
    }

    /** One question at a time: while one is under way the next waits for its answer, and many that wait are one. */
    private void ask(UI ui) {
        if (asking.compareAndSet(false, true)) {
            asked.set(false);
            Answers.ask(
                    ui,
                    this::answer,
                    answer -> {
                        show.accept(answer);
                        if (asked.get()) {
                            ask(ui);
                        }
                    },
                    () -> show.accept(Optional.empty()));
        }
    }

    private Optional<T> answer() {
        try {
            return Optional.of(question.get());
        } catch (ProcessingException | WebApplicationException away) {
            return Optional.empty();
        } finally {
            asking.set(false);
        }
    }
}
