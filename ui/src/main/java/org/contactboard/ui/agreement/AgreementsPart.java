package org.contactboard.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, where somebody is about to call: "do not call" first and loud, then the customer's own, then ours for
 * its segment, then ours for everybody.
 */
public final class AgreementsPart extends Div {

    private final Words words;
    private final Div doNotCall = new Div();
    private final Div notThese = new Div();
    private final Paragraph unknown = new Paragraph();
    private final Level own = new Level();
    private final Level segment = new Level();
    private final Level board = new Level();
    private String shown = "";
    private boolean loud;

    /** A heading with what was agreed below it; nothing where nothing was. */
    private static final class Level extends Div {

        private final H3 heading = new H3();
        private final Paragraph text = new Paragraph();

        Level() {
            addClassName("agreed");
            text.addClassName("agreed-text");
            add(heading, text);
        }

        void show(String title, @Nullable String agreed) {
            heading.setText(title);
            text.setText(agreed == null ? "" : agreed);
            setVisible(agreed != null && !agreed.isBlank());
        }
    }

    /** @param id of the sign that says not to call */
    public AgreementsPart(String id, Words words) {
        this.words = words;
        addClassNames("part", "agreements-part");
        doNotCall.setId(id);
        doNotCall.addClassName("do-not-call");
        doNotCall.setText("⊘ " + words.say("customer.do-not-call"));
        notThese.addClassName("do-not-call");
        unknown.addClassName("not-known");
        unknown.setText(words.say("agreement.not-these.unknown"));
        unknown.setVisible(false);
        add(doNotCall, notThese, unknown, own, segment, board);
    }

    /**
     * Who of its persons must not be called is told by {@link #notToCall}, when it is known; what is known of this customer
     * stays until then.
     */
    public void show(Customer customer, Head head) {
        String type = customer.segment();
        doNotCall.setVisible(customer.doNotCall());
        own.show(words.say("drawer.agreements"), customer.agreements());
        segment.show(
                words.say("agreement.segment", type == null ? "" : head.segmentName(type)),
                type == null ? null : head.segmentAgreements(type));
        board.show(words.say("agreement.board"), head.agreements());
        loud = customer.doNotCall() || own.isVisible() || segment.isVisible() || board.isVisible();
        if (!customer.id().equals(shown)) {
            shown = customer.id();
            notToCall(List.of());
        }
        tell();
    }

    /** The persons at this customer who do not want to be called. */
    public void notToCall(List<String> names) {
        notThese.setText("⊘ " + words.say("agreement.not-these", String.join(", ", names)));
        notThese.setVisible(!names.isEmpty());
        unknown.setVisible(false);
        tell();
    }

    /** Whom not to call could not be read: who is known stays, and nobody takes silence for leave to call. */
    public void notToCallUnknown() {
        unknown.setVisible(true);
        tell();
    }

    private void tell() {
        setVisible(loud || notThese.isVisible() || unknown.isVisible());
    }
}
