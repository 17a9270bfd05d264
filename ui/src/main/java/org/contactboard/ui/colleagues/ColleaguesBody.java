package org.contactboard.ui.colleagues;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** Those of us who are asked for: nameless ones first. What is asked stays out of the address, for it may be a name. */
final class ColleaguesBody extends PageBody {

    private final ColleagueWords says;
    private final ColleagueRow.Saying saying;
    private final TextField asked = new TextField();
    private final OrderedList list = new OrderedList();
    private final Paragraph more = new Paragraph();
    private volatile String wanted = "";
    private List<Colleague> shown = List.of();

    ColleaguesBody(ColleagueWords says, ColleagueRow.Saying saying, Runnable search) {
        super(Page.COLLEAGUES, says.words());
        this.says = says;
        this.saying = saying;
        asked.setId("colleagues-asked");
        asked.setPlaceholder(says.words().say("colleagues.search"));
        asked.setAriaLabel(says.words().say("colleagues.search"));
        asked.setClearButtonVisible(true);
        asked.setValueChangeMode(ValueChangeMode.LAZY);
        asked.addValueChangeListener(event -> {
            wanted = event.getValue();
            search.run();
        });
        list.addClassName("people");
        more.setVisible(false);
        getElement().insertChild(1, asked.getElement());
        add(list, more);
    }

    /** Asked away from the session's lock. */
    String wanted() {
        return wanted;
    }

    void show(Optional<Listing<Colleague>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(Listing<Colleague> colleagues) {
        told(colleagues.items().isEmpty());
        int hidden = colleagues.total() - colleagues.items().size();
        more.setText(says.words().say("colleagues.more", hidden));
        more.setVisible(hidden > 0);
        if (!colleagues.items().equals(shown)) {
            shown = colleagues.items();
            list.removeAll();
            shown.forEach(one -> list.add(new ColleagueRow(one, says, saying)));
        }
    }
}
