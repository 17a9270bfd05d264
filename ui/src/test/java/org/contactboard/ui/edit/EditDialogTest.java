package org.contactboard.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.contactboard.ui.language.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditDialogTest {

    private final BlockingQueue<Command> accesses = new LinkedBlockingQueue<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<String> drawn = new ArrayList<>();

    private final UI ui = new UI() {
        @Override
        public Future<Void> access(Command command) {
            accesses.add(command);
            return CompletableFuture.completedFuture(null);
        }
    };

    private final EditDialog dialog = new EditDialog("x", "X", "Save", Words.of(Locale.ENGLISH)) {
        @Override
        protected Optional<Deed> deed() {
            return Optional.of(() -> {
                awaitAnswer();
                return () -> drawn.add("answer");
            });
        }
    };

    @BeforeEach
    void isOpenInABrowser() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void closesTheBrowser() {
        UI.setCurrent(null);
    }

    @Test
    void asksInTheBackgroundAndDrawsTheAnswerWhenItComes() throws InterruptedException {
        dialog.attempt();
        assertTrue(dialog.isBusy());
        assertEquals(List.of(), drawn);

        answered.countDown();
        accesses.take().execute();

        assertFalse(dialog.isBusy());
        assertEquals(List.of("answer"), drawn);
    }

    private void awaitAnswer() {
        try {
            answered.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
