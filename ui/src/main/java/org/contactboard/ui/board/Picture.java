package org.contactboard.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.Work;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What one browser looks at: the shared snapshot under its query, or the one that it holds while paused. */
final class Picture {

    private final LiveBoard board;
    private final Set<String> waiting = new HashSet<>();
    private final Set<Role> roles;
    private final Reckonings reckonings;
    private Set<String> open = Set.of();
    private Query query = Query.ALL;
    private @Nullable Reckoning held;

    Picture(LiveBoard board, Reckonings reckonings, Set<Role> roles) {
        this.board = board;
        this.reckonings = reckonings;
        this.roles = roles;
    }

    Snapshot snapshot() {
        return held == null ? board.snapshot() : held.snapshot();
    }

    private Reckoning reckoning() {
        return held == null ? reckonings.of(board.snapshot()) : held;
    }

    /** How a customer or a group stands, as this browser's reader may see it; null when it is gone. */
    @Nullable
    Standing standing(String item) {
        Standing standing = GroupRule.isGroup(item)
                ? reckoning().group(GroupRule.group(item))
                : snapshot().standing(item);
        if (standing == null || SightRule.seesNumbers(roles)) {
            return standing;
        }
        return Standing.of(SightRule.row(standing.row(), roles), standing.today());
    }

    /** The customer, or of a group the one, with whom contact is too much; null where it is not. */
    @Nullable
    Standing overloaded(String item) {
        if (GroupRule.isGroup(item)) {
            return GroupRule.overloaded(reckoning().members(GroupRule.group(item)));
        }
        Standing standing = snapshot().standing(item);
        return standing == null || !standing.row().overloaded() ? null : standing;
    }

    /** What the grid shows for a customer or a group: how many a group has, 0 for a customer. */
    int size(String item) {
        return GroupRule.isGroup(item)
                ? reckoning().members(GroupRule.group(item)).size()
                : 0;
    }

    /** The items whose look these customers change: they themselves, and their groups. */
    Set<String> items(Set<String> customers) {
        Set<String> items = new HashSet<>(customers);
        for (String customer : customers) {
            Standing standing = snapshot().standing(customer);
            String group = standing == null ? null : standing.row().customer().group();
            if (group != null) {
                items.add(GroupRule.item(group));
            }
        }
        return items;
    }

    boolean isOpen(String group) {
        return open.contains(group);
    }

    /** Opens these groups and no others. */
    void open(Set<String> groups) {
        open = groups;
    }

    /** What the grid shows of these rows, in their order. */
    List<String> folded(Reckoning.Shown shown) {
        return open.isEmpty() ? shown.items() : GroupRule.fold(shown.rows(), open);
    }

    /** Whether the reader may see the numbers of customers' persons. */
    boolean seesNumbers() {
        return SightRule.seesNumbers(roles);
    }

    Work work() {
        return board.work();
    }

    Query query() {
        return query;
    }

    void ask(Query asked) {
        query = asked;
    }

    List<Entry> rows() {
        return shown().rows();
    }

    Reckoning.Shown shown() {
        return reckoning().shown(query);
    }

    /** The ids of the products that have a column, the first one left out. */
    Set<String> columns() {
        return Product.columns(snapshot().head().products());
    }

    /** Whether there is anything to show at all. */
    boolean loaded() {
        return board.loaded();
    }

    boolean paused() {
        return held != null;
    }

    /** Holds what is there now, and reckons it for this browser alone: what is shared holds the newest. */
    void pause() {
        held = new Reckoning(board.snapshot());
    }

    void resume() {
        held = null;
        waiting.clear();
    }

    /** Remembers that these customers changed behind the held picture, and says how many did. */
    int missed(Set<String> customers) {
        waiting.addAll(customers);
        return waiting.size();
    }
}
