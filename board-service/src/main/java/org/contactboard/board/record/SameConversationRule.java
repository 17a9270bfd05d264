package org.contactboard.board.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which records of one customer tell the same conversation: same employee, or same person or number on the other
 * side. Sorted by start, source, id, a record joins the group whose first start is at most five minutes earlier. Source:
 * the contract's "same conversation".
 */
final class SameConversationRule {

    static final Duration WITHIN = Duration.ofMinutes(5);

    private SameConversationRule() {}

    /** A record of a contact whose start is known; who took part may be unknown. */
    record Part(
            Identity identity,
            Instant startedAt,
            @Nullable String employeeId,
            @Nullable String personId,
            @Nullable String number) {

        private Stream<String> ties() {
            return Stream.of(tie("employee", employeeId), tie("person", personId), tie("number", number))
                    .flatMap(it -> it);
        }

        private static Stream<String> tie(String what, @Nullable String id) {
            return id == null ? Stream.empty() : Stream.of(what + ' ' + id);
        }
    }

    private record Group(Part first, Set<String> ties) {

        boolean takes(Part part) {
            return !part.startedAt().isAfter(first.startedAt().plus(WITHIN))
                    && part.ties().anyMatch(ties::contains);
        }
    }

    /** The first record of the conversation that each of these tells; itself where it stands alone. */
    static Map<Identity, Identity> firsts(Collection<Part> ofOneCustomer) {
        var sorted = ofOneCustomer.stream()
                .sorted(Comparator.comparing(Part::startedAt).thenComparing(Part::identity))
                .toList();
        var firsts = new HashMap<Identity, Identity>();
        List<Group> open = new ArrayList<>();
        for (var part : sorted) {
            open.removeIf(group -> group.first().startedAt().plus(WITHIN).isBefore(part.startedAt()));
            var group = open.stream().filter(it -> it.takes(part)).findFirst().orElseGet(() -> {
                var alone = new Group(part, new HashSet<>());
                open.add(alone);
                return alone;
            });
            part.ties().forEach(group.ties()::add);
            firsts.put(part.identity(), group.first().identity());
        }
        return firsts;
    }
}
