package org.contactboard.ui.twins;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** The customers that probably are the same, and below them the two that a person looks for. */
final class TwinsBody extends PageBody {

    private final SideWords says;
    private final PairCard.Saying saying;
    private final Map<String, PairCard> cards = new HashMap<>();
    private final Div list = new Div();
    private final Paragraph more = new Paragraph();

    TwinsBody(SideWords says, PairCard.Saying saying, ByHandPart byHand) {
        super(Page.TWINS, says.words());
        this.says = says;
        this.saying = saying;
        list.addClassName("pairs");
        more.setVisible(false);
        add(list, more, byHand);
    }

    void show(Optional<Listing<Pair>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(Listing<Pair> suggested) {
        told(suggested.items().isEmpty());
        int hidden = suggested.total() - suggested.items().size();
        more.setText(says.words().say("twins.more", hidden));
        more.setVisible(hidden > 0);
        List<PairCard> order = suggested.items().stream().map(this::card).toList();
        if (!list.getChildren().toList().equals(order)) {
            list.removeAll();
            order.forEach(list::add);
        }
        Set<String> keys = new HashSet<>();
        suggested.items().forEach(pair -> keys.add(pair.key()));
        cards.keySet().retainAll(keys);
    }

    private PairCard card(Pair pair) {
        PairCard card = cards.computeIfAbsent(pair.key(), _ -> new PairCard(pair, says, saying));
        card.show(pair);
        return card;
    }
}
