package org.contactboard.ui.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order in which rows are shown after a change: the one that is wanted, but while somebody points at the board
 * no row moves: those that are shown stay where they are, new ones come at the end.
 */
final class OrderRule {

    private OrderRule() {}

    static List<String> order(List<String> shown, List<String> wanted, boolean pointing, Predicate<String> exists) {
        if (!pointing || shown.isEmpty()) {
            return wanted;
        }
        Set<String> order = new LinkedHashSet<>();
        shown.stream().filter(exists).forEach(order::add);
        order.addAll(wanted);
        return List.copyOf(order);
    }
}
