package org.contactboard.ui.confirmation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.confirmation.ConfirmationClient.Confirmed;
import org.contactboard.ui.confirmation.ConfirmationClient.Word;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What was planned, is past and is not confirmed: somebody says what became of it. */
@Route("confirm")
public class ConfirmView extends Div implements HasDynamicTitle, ConfirmBody.Deeds {

    private final transient LiveBoard board;
    private final transient ConfirmationClient client;
    private final transient Edits edits;
    private final transient Undo undo;
    private final Words words;
    private final PlanWords says;
    private final ConfirmBody body;
    private final transient ConfirmReading reading;
    private final transient LiveReading<Waiting> live;

    ConfirmView(LiveBoard board, @RestClient ConfirmationClient client, Edits edits, Undo undo, Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        this.board = board;
        this.client = client;
        this.edits = edits;
        this.undo = undo;
        words = preferences.words();
        says = new PlanWords(words, clock, this::product);
        body = new ConfirmBody(words, says, this);
        reading = new ConfirmReading(client, clock);
        live = new LiveReading<>(this, board, reading::read, body::show);
        addClassName("page");
        add(new PageHead(Page.CONFIRM, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.CONFIRM);
    }

    @Override
    public void say(List<Plan> plans, Became became) {
        UI ui = UI.getCurrent();
        if (became == Became.MOVED) {
            edits.chooseMoment(words, says.all(plans), at -> word(ui, plans, became, at));
        } else {
            body.busy(true);
            Answers.ask(ui, () -> outcome(() -> word(ui, plans, became, null)), this::draw, () -> refuse("edit.away"));
        }
    }

    @Override
    public void more() {
        reading.more();
        live.again();
    }

    @Override
    public void older() {
        reading.older();
        live.again();
    }

    private Runnable word(UI ui, List<Plan> plans, Became became, @Nullable Instant at) {
        Confirmed confirmed =
                client.confirm(new Word(plans.stream().map(Plan::which).toList(), became, at));
        return () -> {
            String done = words.say("confirm.done." + became, confirmed.records());
            undo.offer(ui, words, done, confirmed.action(), live::again);
            body.focus(plans.getLast());
            live.again();
        };
    }

    private Runnable outcome(Supplier<Runnable> deed) {
        try {
            return deed.get();
        } catch (Refusal refused) {
            return () -> refuse("edit.refused", refused.detail());
        }
    }

    private void draw(Runnable outcome) {
        body.busy(false);
        outcome.run();
    }

    /** What is shown may be old: it is read anew. */
    private void refuse(String key, Object... why) {
        body.busy(false);
        Notification.show(words.say(key, why), 5000, Notification.Position.BOTTOM_START);
        live.again();
    }

    private String product(String id) {
        return board.snapshot().head().products().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.general() ? words.say("board.general") : one.name())
                .findFirst()
                .orElse(id.equals(Product.GENERAL) ? words.say("board.general") : id);
    }
}
