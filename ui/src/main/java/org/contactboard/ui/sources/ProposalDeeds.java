package org.contactboard.ui.sources;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.edit.Assigned;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.sources.ProposalClient.Applied;
import org.contactboard.ui.sources.ProposalClient.Dismissed;

/** Applies and dismisses proposals; each can be undone. */
final class ProposalDeeds {

    private final ProposalClient client;
    private final Edits edits;
    private final Undo undo;
    private final Words words;
    private final Runnable after;

    /** {@code after} has what is proposed read anew. */
    ProposalDeeds(ProposalClient client, Edits edits, Undo undo, Words words, Runnable after) {
        this.client = client;
        this.edits = edits;
        this.undo = undo;
        this.words = words;
        this.after = after;
    }

    /** With the proposed product; where there is none it is asked for, {@code about} says for what. */
    void apply(UI ui, String source, Proposal proposal, String about) {
        String product = proposal.product();
        if (product == null) {
            edits.chooseProduct(words, about, chosen -> applied(ui, source, proposal, chosen.id(), chosen.name()));
        } else {
            String name = proposal.productName() == null ? product : proposal.productName();
            ask(ui, () -> applied(ui, source, proposal, product, name));
        }
    }

    void dismiss(UI ui, String source, Proposal proposal) {
        ask(ui, () -> {
            long action = client.dismiss(source, new Dismissed(proposal.by(), proposal.value()))
                    .action();
            return () -> offer(ui, words.say("sources.proposal.dismissed"), action);
        });
    }

    private Runnable applied(UI ui, String source, Proposal proposal, String product, String name) {
        Assigned assigned = client.apply(source, new Applied(proposal.by(), proposal.value(), product));
        return () -> offer(ui, words.say("assign.done", assigned.contacts(), name), assigned.action());
    }

    private void offer(UI ui, String done, long action) {
        undo.offer(ui, words, done, action, after);
        after.run();
    }

    private void ask(UI ui, Supplier<Runnable> deed) {
        Answers.ask(ui, () -> outcome(deed), Runnable::run, () -> refuse(words.say("edit.away")));
    }

    private Runnable outcome(Supplier<Runnable> deed) {
        try {
            return deed.get();
        } catch (Refusal refused) {
            return () -> refuse(words.say("edit.refused", refused.detail()));
        }
    }

    private void refuse(String reason) {
        Notification.show(reason, 5000, Notification.Position.BOTTOM_START);
        after.run();
    }
}
