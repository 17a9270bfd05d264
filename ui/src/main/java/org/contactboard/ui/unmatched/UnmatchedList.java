package org.contactboard.ui.unmatched;

import com.vaadin.flow.component.html.OrderedList;
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
import org.contactboard.ui.unmatched.GroupRow.Asking;

/** A row for each number or person that has no customer; the newest first. */
final class UnmatchedList extends PageBody {

    private final GroupWords says;
    private final Asking asking;
    private final Map<String, GroupRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph more = new Paragraph();

    UnmatchedList(GroupWords says, Asking asking) {
        super(Page.UNMATCHED, says.words());
        this.says = says;
        this.asking = asking;
        list.addClassName("queue");
        more.setVisible(false);
        add(list, more);
    }

    void show(Optional<Listing<WaitingGroup>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(Listing<WaitingGroup> waiting) {
        told(waiting.items().isEmpty());
        int hidden = waiting.total() - waiting.items().size();
        more.setText(says.words().say("unmatched.more", hidden));
        more.setVisible(hidden > 0);
        List<GroupRow> order = waiting.items().stream().map(this::row).toList();
        if (!list.getChildren().toList().equals(order)) {
            list.removeAll();
            order.forEach(list::add);
        }
        Set<String> keys = new HashSet<>();
        waiting.items().forEach(group -> keys.add(group.key()));
        rows.keySet().retainAll(keys);
    }

    private GroupRow row(WaitingGroup group) {
        GroupRow row = rows.computeIfAbsent(group.key(), _ -> new GroupRow(says, asking));
        row.show(group);
        return row;
    }
}
