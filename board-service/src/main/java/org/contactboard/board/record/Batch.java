package org.contactboard.board.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.board.record.Conversation.Party;
import org.jspecify.annotations.Nullable;

/** The items of one batch, merged in the order of arrival, and what each event came to. */
final class Batch {

    private record Merged(RecordEvent event, Outcome outcome, ItemState state, Optional<Conversation> conversation) {}

    private final Clock clock;
    private final LocalDate today;
    private final Map<Identity, Item> items;
    private final Set<Identity> conversations = new LinkedHashSet<>();
    private final Set<Identity> waiting = new LinkedHashSet<>();
    private final Set<Identity> described = new LinkedHashSet<>();
    private final Map<Identity, Instant> arrivals = new HashMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    Batch(Map<Identity, Item> seen, Clock clock) {
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.items = new HashMap<>(seen);
    }

    void merge(RecordEvent event) {
        mentions.addAll(Mentions.of(event));
        var before = items.getOrDefault(event.identity(), Item.unseen(event.identity()));
        var said = before.said().confirmation();
        var state = MergeRule.merge(before.state(), event);
        var conversation = ConversationRule.derive(state, said, clock);
        var outcome = OutcomeRule.decide(
                event,
                before.state(),
                state,
                ConversationRule.derive(before.state(), said, clock),
                conversation,
                today);
        merged.add(new Merged(event, outcome, state, conversation));
        if (state.equals(before.state())) {
            return;
        }
        items.put(event.identity(), new Item(event.identity(), state, before.pending(), before.said()));
        (event.type().isConversation() ? conversations : described).add(event.identity());
        if (event.live()) {
            arrivals.put(event.identity(), clock.instant());
        } else {
            arrivals.remove(event.identity());
        }
    }

    /** Items of earlier batches that are to be placed again. */
    void addWaiting(Map<Identity, Item> added) {
        added.forEach(items::putIfAbsent);
        conversations.addAll(added.keySet());
        waiting.addAll(added.keySet());
    }

    List<Item> conversations() {
        return conversations.stream()
                .map(it -> Objects.requireNonNull(items.get(it)))
                .toList();
    }

    List<Description> descriptions() {
        return described.stream()
                .map(it -> new Description(
                        it, Objects.requireNonNull(items.get(it)).state()))
                .toList();
    }

    List<Mention> mentions() {
        return mentions;
    }

    Map<Identity, Instant> arrivals() {
        return arrivals;
    }

    /** Those that waited before and do not any more, or for something else. */
    List<Resolved> resolvedNow(Collection<Resolved> resolved) {
        return resolved.stream()
                .filter(it -> {
                    var before =
                            Objects.requireNonNull(items.get(it.identity())).pending();
                    return before != null && !before.equals(it.pending());
                })
                .toList();
    }

    /** Those that stood somewhere before this batch, which tells nothing of them, and are placed anew. */
    List<Resolved> placedAnew(Collection<Resolved> resolved) {
        return resolved.stream()
                .filter(it -> waiting.contains(it.identity())
                        && it.conversation().isPresent()
                        && Objects.requireNonNull(items.get(it.identity())).pending() == null)
                .toList();
    }

    List<Decision> decisions(Collection<Resolved> resolved) {
        var byIdentity = resolved.stream().collect(Collectors.toMap(Resolved::identity, Function.identity()));
        return merged.stream()
                .map(it -> decision(it, byIdentity.get(it.event().identity())))
                .toList();
    }

    /** A part whose whole came in the same batch waits no more. */
    private Outcome outcome(Merged merged, @Nullable Resolved resolved) {
        var outcome = merged.outcome();
        if (resolved == null || outcome.equals(Outcome.ALREADY_KNOWN)) {
            return outcome;
        }
        if (outcome.equals(Outcome.WAITING) && resolved.isSettled()) {
            return resolved.outcome(today);
        }
        return resolved.isUnmatched() && merged.conversation().isPresent() ? Outcome.UNMATCHED : outcome;
    }

    private Decision decision(Merged merged, @Nullable Resolved resolved) {
        var event = merged.event();
        var fields = merged.state().fields();
        var employee = ConversationRule.party(fields.get("employee"));
        return new Decision(
                event.origin(),
                event.identity(),
                event.revision(),
                outcome(merged, resolved),
                ConversationRule.customers(fields).stream()
                        .findFirst()
                        .map(Party::id)
                        .orElse(null),
                employee == null ? null : employee.id(),
                resolved == null ? null : resolved.customerId(),
                resolved == null ? null : resolved.employeeId(),
                ConversationRule.day(fields, clock.getZone()),
                event.receivedAt());
    }
}
