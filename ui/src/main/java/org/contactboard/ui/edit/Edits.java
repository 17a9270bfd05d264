package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens what people write with, over the board. */
@ApplicationScoped
public class Edits {

    private final EditClient client;
    private final ImportClient imports;
    private final LiveBoard board;
    private final Clock clock;

    Edits(@RestClient EditClient client, @RestClient ImportClient imports, LiveBoard board, Clock clock) {
        this.client = client;
        this.imports = imports;
        this.board = board;
        this.clock = clock;
    }

    /** Both ids may be empty: then they are still to be chosen. */
    public void recordContact(UI ui, Words words, String customer, String product) {
        new ContactDialog(client, board.snapshot(), words, clock, ui).open(customer, product);
    }

    public void addProduct(Words words) {
        new ProductDialog(client, words).open();
    }

    public void importCustomers(Words words) {
        new ImportDialog(imports, words).open();
    }
}
