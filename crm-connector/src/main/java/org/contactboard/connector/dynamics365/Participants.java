package org.contactboard.connector.dynamics365;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a call or a meeting.
 *
 * @param regarding the row that it was about
 * @param first the roles of the other side, those that count first
 */
record Participants(@Nullable Lookup regarding, List<Party> parties, List<Integer> first, Source source) {

    static Participants of(Fields row, boolean call, Source source) {
        List<Party> parties = Party.all(row);
        Lookup regarding = Lookup.of(row, "regardingobjectid");
        boolean incoming = row.names("directioncode") && !row.flag("directioncode");
        List<Integer> first = !call
                ? List.of(Party.REQUIRED, Party.OPTIONAL)
                : incoming ? List.of(Party.FROM, Party.TO) : List.of(Party.TO, Party.FROM);
        Lookup about = regarding != null
                ? regarding
                : parties.stream()
                        .filter(party -> party.role() == Party.REGARDING)
                        .map(Party::who)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Participants(about, parties, first, source);
    }

    /** A case: the conversation was with the helpdesk. */
    boolean isAboutCase() {
        return regarding != null && regarding.isOf("incident");
    }

    /** What the activity is about, then the accounts that take part; of a call only the first. */
    List<Customer> customers(boolean call) {
        Map<String, Customer> customers = new LinkedHashMap<>();
        Stream.concat(Stream.ofNullable(regarding), others())
                .filter(other -> other.isOf("account") && !source.choices().isOurselves(other.id()))
                .forEach(it -> customers.putIfAbsent(it.id(), new Customer(it.id(), it.name(), null)));
        return customers.values().stream().limit(call ? 1 : Long.MAX_VALUE).toList();
    }

    /** The first person of the other side, else the one that the activity is about. */
    @Nullable
    Lookup person() {
        return Stream.concat(others(), Stream.ofNullable(regarding))
                .filter(other -> other.isOf("contact"))
                .findFirst()
                .orElse(null);
    }

    /** The first of us who takes part, where the record belongs to a team. */
    @Nullable
    Employee employee() {
        return parties.stream()
                .filter(party -> party.isOf("systemuser"))
                .map(Party::who)
                .filter(Objects::nonNull)
                .findFirst()
                .map(user -> Employee.of(user.id(), user.name(), null, null))
                .orElse(null);
    }

    /** True where a row that it is about, or that takes part, may be of any table. */
    boolean areUnknown() {
        return Stream.concat(Stream.ofNullable(regarding), others()).anyMatch(other -> other.table() == null);
    }

    /** At least two of us and nobody else, about nobody else. */
    boolean areInternal() {
        Predicate<String> ours = source.choices()::isOurs;
        List<Party> present = parties.stream().filter(party -> !party.isAside()).toList();
        boolean aboutUs = regarding == null
                || regarding.isOf("systemuser")
                || source.choices().isOurselves(regarding.id());
        return aboutUs
                && (regarding != null && regarding.isOf("account") || present.size() > 1)
                && present.stream()
                        .allMatch(party -> party.isOurs(ours)
                                || party.who() != null
                                        && source.choices()
                                                .isOurselves(party.who().id()));
    }

    private Stream<Lookup> others() {
        Stream<Party> foremost = first.stream().flatMap(role -> parties.stream().filter(party -> party.role() == role));
        Stream<Party> rest = parties.stream().filter(party -> !first.contains(party.role()) && !party.isAside());
        return Stream.concat(foremost, rest)
                .map(Party::who)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
