package org.contactboard.ui.views;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** What a reader does with views; each deed offers its way back, and says so to those who show them. */
final class ViewDeeds {

    private final ViewsClient client;
    private final Undo undo;
    private final Words words;
    private final Runnable after;

    /** {@code after} has views read anew. */
    ViewDeeds(ViewsClient client, Undo undo, Words words, Runnable after) {
        this.client = client;
        this.undo = undo;
        this.words = words;
        this.after = after;
    }

    /** Asks the board-service, away from the session's lock. */
    Known read() {
        return new Known(client.views(Listing.MOST).items(), client.first().view());
    }

    Tagged<ViewTold> read(String id) {
        return Tagged.of(client.view(id), ViewTold.class);
    }

    Tagged<ViewTold> add(ViewTold.Edit edit) {
        return Tagged.of(client.add(edit), ViewTold.class);
    }

    Tagged<ViewTold> change(String id, String tag, ViewTold.Edit edit) {
        return Tagged.of(client.change(id, tag, edit), ViewTold.class);
    }

    void saved(UI ui, Tagged<ViewTold> now) {
        if (now.action() != null) {
            undo.offer(ui, words, words.say("views.saved", now.value().name()), now.action(), after);
        }
        after.run();
    }

    void share(ViewTold view, boolean wanted) {
        String done = words.say(wanted ? "views.shared" : "views.unshared", view.name());
        change(view, now -> now.sharing(wanted), done);
    }

    /** Has it hold what the board is now. */
    void hold(ViewTold view, String present) {
        change(view, now -> now.holding(present), words.say("views.saved", view.name()));
    }

    private void change(ViewTold view, Function<ViewTold, ViewTold.Edit> edit, String done) {
        LongSupplier deed = () -> {
            Tagged<ViewTold> now = read(view.id());
            return Objects.requireNonNull(
                    change(view.id(), now.tag(), edit.apply(now.value())).action());
        };
        undo.perform(UI.getCurrent(), words, deed, done, after);
    }

    void remove(ViewTold view) {
        undo.perform(
                UI.getCurrent(),
                words,
                () -> client.remove(view.id(), read(view.id()).tag()).action(),
                words.say("views.removed", view.name()),
                after);
    }

    /** Null: by what the reader answers for. */
    void beginWith(@Nullable ViewTold view) {
        String said = view == null ? words.say("views.first.none") : words.say("views.first.is", view.name());
        Answers.ask(
                UI.getCurrent(),
                () -> client.chooseFirst(new ViewsClient.Choice(view == null ? null : view.id())),
                _ -> {
                    Undo.tell(said);
                    after.run();
                },
                () -> Undo.tell(words.say("edit.away")));
    }
}
