package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.contactboard.ui.language.Words;

/** The mappings that would give most conversations a product; the rest opens below them. */
final class ProposalList extends Div {

    private static final int FIRST = 5;

    private final Words words;
    private final SourceWords says;
    private List<Proposal> shown = List.of();

    ProposalList(Words words, SourceWords says) {
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
        proposals.forEach(proposal -> list.add(new ListItem(says.proposal(proposal))));
        return list;
    }
}
