package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
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
        new ContactDialog(client, board.snapshot(), words, clock, ui).open(customer, product);
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
