package org.contactboard.ui.sources;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.contactboard.ui.language.Words;

/** The mappings that would give most conversations a product; the rest opens below them. */
final class ProposalList extends Div {

    private static final int FIRST = 5;

    private final String source;
    private final transient ProposalDeeds deeds;
    private final Words words;
    private final SourceWords says;
    private List<Proposal> shown = List.of();

    ProposalList(String source, Words words, SourceWords says, ProposalDeeds deeds) {
        this.source = source;
        this.deeds = deeds;
        this.words = words;
        this.says = says;
        addClassName("proposals");
        setVisible(false);
    }

    /** Those that are the same stay as they are: a reader may have opened them. */
    void show(List<Proposal> proposals) {
        List<Proposal> next = proposals.stream().filter(says::shows).toList();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        removeAll();
        setVisible(!next.isEmpty());
        add(new H4(words.say("sources.proposals")), list(next.subList(0, Math.min(FIRST, next.size()))));
        if (next.size() > FIRST) {
            List<Proposal> rest = next.subList(FIRST, next.size());
            add(new NativeDetails(words.say("sources.proposals.more", rest.size()), list(rest)));
        }
    }

    private UnorderedList list(List<Proposal> proposals) {
        UnorderedList list = new UnorderedList();
        proposals.forEach(proposal -> list.add(line(proposal)));
        return list;
    }

    private ListItem line(Proposal proposal) {
        String said = says.proposal(proposal);
        Span text = new Span(said);
        text.addClassName("what");
        String verb = words.say(proposal.product() == null ? "sources.proposal.choose.open" : "sources.proposal.apply");
        Button apply = button(verb, said, "apply");
        apply.addClickListener(event -> deeds.apply(ui(event), source, proposal, said));
        Button dismiss = button(words.say("sources.proposal.dismiss"), said, "dismiss");
        dismiss.addClickListener(event -> deeds.dismiss(ui(event), source, proposal));
        return new ListItem(text, apply, dismiss);
    }

    private static UI ui(ClickEvent<Button> event) {
        return event.getSource().getUI().orElseGet(UI::getCurrent);
    }

    private static Button button(String verb, String said, String name) {
        Button button = new Button(verb);
        button.addClassName(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(verb + ": " + said);
        return button;
    }
}
