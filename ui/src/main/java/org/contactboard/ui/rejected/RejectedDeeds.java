package org.contactboard.ui.rejected;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;

/** What a reader of the page does: each is told, can be undone at once, and has the page read anew. */
final class RejectedDeeds {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    /** Asks the board-service, or why it did not do it. */
    private record Answer(Receipt receipt, String refusal) {}

    private final RejectedClient client;
    private final Undo undo;
    private final RejectedWords says;
    private final Runnable after;
    private final Consumer<Receipt> replaying;

    /** @param replaying shows how far a replay is */
    RejectedDeeds(RejectedClient client, Undo undo, RejectedWords says, Runnable after, Consumer<Receipt> replaying) {
        this.client = client;
        this.undo = undo;
        this.says = says;
        this.after = after;
        this.replaying = replaying;
    }

    void replay(Selection selection) {
        run(() -> client.replay(selection), receipt -> {
            replaying.accept(receipt);
            return says.tell("done.replay", receipt.count());
        });
    }

    void discard(Selection selection, String note) {
        run(
                () -> client.discard(new Discarding(selection, note)),
                receipt -> says.tell("done.discard", receipt.count()));
    }

    void map(NewMapping mapping) {
        run(() -> client.map(mapping), receipt -> {
            if (receipt.replayed() > 0) {
                replaying.accept(receipt);
            }
            return says.tell("done.map", mapping.value(), says.meaning(mapping.meaning()), receipt.replayed());
        });
    }

    void unmap(Mapped mapping) {
        run(
                () -> client.unmap(mapping.source(), mapping.option(), mapping.value()),
                _ -> says.tell("done.unmap", mapping.value()));
    }

    /** Opens the record with its bytes. */
    void read(String id) {
        Answers.ask(
                UI.getCurrent(),
                () -> client.record(id),
                record -> new RecordDialog(record, says).open(),
                () -> tell(says.tell("read.away")));
    }

    List<RejectedItem> records(RejectedGroup.Key group, int size) {
        return client.records(
                        "OPEN",
                        group.source(),
                        group.reason(),
                        group.option() == null ? "" : group.option(),
                        group.value(),
                        size)
                .items();
    }

    private void run(Supplier<Receipt> deed, java.util.function.Function<Receipt, String> said) {
        UI ui = UI.getCurrent();
        Answers.ask(
                ui,
                () -> answer(deed),
                answer -> {
                    if (answer.refusal().isEmpty()) {
                        undo.offer(
                                ui,
                                says.words(),
                                said.apply(answer.receipt()),
                                answer.receipt().action(),
                                after);
                    } else {
                        tell(answer.refusal());
                    }
                    after.run();
                },
                () -> tell(says.words().say("edit.away")));
    }

    private Answer answer(Supplier<Receipt> deed) {
        Receipt nothing = new Receipt(0, "", 0, 0);
        try {
            return new Answer(deed.get(), "");
        } catch (Refusal refused) {
            return new Answer(nothing, says.words().say("edit.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return new Answer(nothing, says.words().say("edit.away"));
        }
    }

    private static void tell(String what) {
        Notification.show(what, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
    }
}
