package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens what people write with, over the board. */
@ApplicationScoped
public class Edits {

    private final EditClient client;
    private final LiveBoard board;
    private final Undo undo;
    private final Clock clock;

    Edits(@RestClient EditClient client, LiveBoard board, Undo undo, Clock clock) {
        this.client = client;
        this.board = board;
        this.undo = undo;
        this.clock = clock;
    }

    /** Both ids may be empty: then they are still to be chosen. */
    public void recordContact(UI ui, Words words, String customer, String product) {
        dialog(ui, words, false).open(customer, product);
    }

    public void planAppointment(UI ui, Words words, String customer, String product) {
        dialog(ui, words, true).open(customer, product);
    }

    /** Corrects what was recorded by hand. */
    public void changeContact(UI ui, Words words, String recordId) {
        Answers.ask(
                ui,
                () -> client.contact(recordId),
                told -> {
                    NewContact contact = told.getEntity();
                    boolean planned = contact.startedAt() != null
                            ? contact.startedAt().isAfter(clock.instant())
                            : Objects.requireNonNull(contact.on()).isAfter(LocalDate.now(clock));
                    dialog(ui, words, planned)
                            .open(new ContactDialog.Known(recordId, told.getHeaderString(HttpHeaders.ETAG), contact));
                },
                () -> Undo.tell(words.say("edit.away")));
    }

    /** Takes back what was recorded by hand. */
    public void withdrawContact(UI ui, Words words, String recordId) {
        act(ui, words, () -> client.withdraw(recordId).action(), words.say("contact.withdrawn"));
    }

    /** Calls the contact of a cell precarious, or no longer. */
    public void star(UI ui, Words words, String customer, String product, boolean starred) {
        if (starred) {
            act(ui, words, () -> client.unstar(customer, product).action(), words.say("star.removed"));
        } else {
            new StarDialog(client, undo, words, ui, customer, product).open();
        }
    }

    private void act(UI ui, Words words, LongSupplier deed, String done) {
        undo.perform(ui, words, deed, done, () -> {});
    }

    private ContactDialog dialog(UI ui, Words words, boolean planned) {
        return new ContactDialog(client, undo, board.snapshot(), words, clock, ui, planned);
    }

    /** Writes down how satisfied a customer is; {@code after} draws what is so then, also when it is undone. */
    public void score(UI ui, Words words, String customer, Runnable after) {
        new ScoreDialog(words, clock, score -> {
                    Scored scored = client.score(customer, score);
                    return () -> {
                        undo.offer(ui, words, words.say("score.done"), scored.action(), after);
                        after.run();
                    };
                })
                .open();
    }

    /** Gives a contact in General a product; with {@code numbers} where the reader may see those of customers' persons. */
    public void assignProduct(UI ui, Words words, WhichContact contact, boolean numbers) {
        new AssignDialog(client, undo, products(), words, ui, contact, numbers).open();
    }

    /** Has a product chosen; {@code map} takes it, away from the session's lock, and returns what draws that it did. */
    public void chooseProduct(Words words, String about, Function<Product, Runnable> map) {
        new MapDialog(products(), words, about, map).open();
    }

    /** Has a moment chosen, in the same way. */
    public void chooseMoment(Words words, String about, Function<Instant, Runnable> move) {
        new MoveDialog(words, clock, about, move).open();
    }

    private List<Product> products() {
        return board.snapshot().head().products();
    }

    public void addProduct(Words words) {
        new ProductDialog(client, words).open();
    }
}
