package org.contactboard.board.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which employees are one person: by their e-mail address, because people said so, and by extension, in that order. It depends
 * on what is known of them alone, not on the order in which it came.
 */
final class SameEmployeesRule {

    /** Why another stands for an employee. */
    enum By {
        EMAIL,
        EXTENSION,
        HAND
    }

    /** What a source calls an employee. */
    record Called(String source, String id) {}

    /** An employee, name and address in lower case; {@code parted} is nobody else but by hand. */
    record Known(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String extension,
            List<Called> called,
            boolean parted) {

        /** The sources, exchanges, that know the employee by the extension alone. */
        Set<String> exchanges() {
            return called.stream()
                    .filter(it -> it.id().equals(extension))
                    .map(Called::source)
                    .collect(toSet());
        }
    }

    /** Two of whom people said that they are one. */
    record Joined(String one, String other) {}

    /** The one that stands for an employee, and why. */
    record Standing(String first, By by) {}

    private final Map<String, Known> known;
    private final Map<String, String> circle = new HashMap<>();
    private final Map<String, By> reasons = new HashMap<>();

    private SameEmployeesRule(Collection<Known> employees) {
        known = employees.stream().collect(toMap(Known::id, Function.identity()));
        known.keySet().forEach(id -> circle.put(id, id));
    }

    /** For each of these for whom another stands, who and why; the others are missing. */
    static Map<String, Standing> standings(Collection<Known> employees, Collection<Joined> joined) {
        var rule = new SameEmployeesRule(employees);
        rule.joinByEmail();
        rule.joinByHand(joined);
        rule.joinByExtension();
        return rule.standings();
    }

    private void joinByEmail() {
        var byEmail = known.values().stream()
                .filter(it -> it.email() != null && !it.parted())
                .collect(groupingBy(it -> Objects.requireNonNull(it.email())));
        for (var group : byEmail.values()) {
            if (group.size() > 1 && !isShared(group)) {
                group.forEach(it -> join(group.getFirst().id(), it.id(), By.EMAIL));
            }
        }
    }

    /** An address that one source, or people here, give to several of other names. */
    private static boolean isShared(List<Known> group) {
        var names = new HashMap<String, Set<String>>();
        for (var it : group) {
            var name = it.name() == null ? it.id() : it.name();
            var sources = it.called().isEmpty()
                    ? Set.of("")
                    : it.called().stream().map(Called::source).collect(toSet());
            sources.forEach(source ->
                    names.computeIfAbsent(source, _ -> new HashSet<>()).add(name));
        }
        return names.values().stream().anyMatch(it -> it.size() > 1);
    }

    private void joinByHand(Collection<Joined> joined) {
        for (var pair : joined) {
            if (known.containsKey(pair.one()) && known.containsKey(pair.other())) {
                join(pair.one(), pair.other(), By.HAND);
            }
        }
    }

    /** Whoever an exchange knows by an extension is the only person of another source who has it. */
    private void joinByExtension() {
        var byExtension = known.values().stream()
                .filter(it -> it.extension() != null && !it.parted())
                .collect(groupingBy(it -> Objects.requireNonNull(it.extension())));
        var found = new ArrayList<Joined>();
        for (var group : byExtension.values()) {
            group.stream()
                    .filter(it -> !it.exchanges().isEmpty() && reasons.get(it.id()) != By.HAND)
                    .forEach(it -> onlyPerson(it, group).ifPresent(person -> found.add(new Joined(person, it.id()))));
        }
        found.forEach(it -> join(it.one(), it.other(), By.EXTENSION));
    }

    private Optional<String> onlyPerson(Known extension, List<Known> group) {
        var exchanges = extension.exchanges();
        var persons = group.stream()
                .filter(it -> it.exchanges().isEmpty())
                .filter(it -> it.called().stream().noneMatch(called -> exchanges.contains(called.source())))
                .map(it -> first(it.id()))
                .collect(toSet());
        return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
    }

    private void join(String one, String other, By by) {
        circle.put(first(other), first(one));
        reasons.merge(one, by, SameEmployeesRule::stronger);
        reasons.merge(other, by, SameEmployeesRule::stronger);
    }

    private static By stronger(By one, By other) {
        return one == By.HAND || other == By.HAND ? By.HAND : one == By.EMAIL ? one : other;
    }

    private String first(String id) {
        var next = id;
        while (!Objects.requireNonNull(circle.get(next)).equals(next)) {
            next = Objects.requireNonNull(circle.get(next));
        }
        return next;
    }

    /** Of those who are one, a name goes first. */
    private Map<String, Standing> standings() {
        var order = Comparator.comparing((Known it) -> it.name() == null).thenComparing(Known::id);
        var standings = new HashMap<String, Standing>();
        var persons = known.values().stream().collect(groupingBy(it -> first(it.id())));
        for (var person : persons.values()) {
            var first = person.stream().min(order).orElseThrow();
            person.stream()
                    .filter(it -> !it.equals(first))
                    .forEach(it -> standings.put(
                            it.id(), new Standing(first.id(), Objects.requireNonNull(reasons.get(it.id())))));
        }
        return standings;
    }
}
