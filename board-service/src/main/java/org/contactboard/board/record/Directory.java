package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.overview.Place;
import org.contactboard.board.record.Conversation.Party;
import org.contactboard.board.record.Lookups.Reached;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** What a batch of conversations refers to, in our ids; read with a handful of set-based statements. */
record Directory(
        Map<Key, String> ids,
        Map<Identity, String> chosen,
        Map<String, String> customerByNumber,
        Map<String, String> customerByPerson,
        Map<Reached, String> personByNumber,
        Map<String, Map<String, Set<String>>> sharing,
        Map<String, String> sameAs,
        Map<String, List<String>> productsOf,
        List<ProductRule.Managed> managed,
        ArchivedProducts archived,
        Lookups.Rules rules) {

    static Directory load(Connection connection, Collection<Told> told) throws SQLException {
        var mentions = told.stream().flatMap(Directory::mentions).toList();
        var ids = SameCustomers.joined(connection, ExternalIds.resolve(connection, mentions));
        var chosen =
                Chosen.customers(connection, told.stream().map(Told::identity).toList());
        var numbers = Lookups.numbers(told);
        var byNumber = Lookups.byNumber(connection, numbers);
        var byPerson = Lookups.byPerson(connection, Lookups.persons(told, ids));
        var personByNumber = Lookups.personByNumber(connection, numbers);
        var customers = Stream.of(
                        ids.entrySet().stream()
                                .filter(it -> it.getKey().kind() == Kind.CUSTOMER)
                                .map(Map.Entry::getValue),
                        chosen.values().stream(),
                        byNumber.values().stream(),
                        byPerson.values().stream())
                .flatMap(it -> it)
                .collect(Collectors.toSet());
        return new Directory(
                ids,
                chosen,
                byNumber,
                byPerson,
                personByNumber,
                SharedPersons.groups(connection, persons(ids, personByNumber)),
                SameEmployees.of(connection, ids),
                Lookups.productsOf(connection, customers),
                ProductManagers.all(connection),
                ArchivedProducts.all(connection),
                Lookups.rules(connection, numbers));
    }

    private static Set<String> persons(Map<Key, String> ids, Map<Reached, String> byNumber) {
        var persons = new HashSet<>(byNumber.values());
        ids.forEach((key, id) -> {
            if (key.kind() == Kind.PERSON) {
                persons.add(id);
            }
        });
        return persons;
    }

    /** The groups that share this person. */
    Collection<Set<String>> groups(@Nullable String person) {
        return SharedPersons.of(sharing, person);
    }

    /** Whom somebody chose; else our customers for these parties, by id, by number, by the person that was spoken with. */
    Set<String> customers(Identity identity, Conversation conversation) {
        var choice = chosen.get(identity);
        return choice == null ? told(identity.source(), conversation) : Set.of(choice);
    }

    private Set<String> told(String source, Conversation conversation) {
        var found = new LinkedHashSet<String>();
        conversation.customers().forEach(party -> addIfKnown(found, customer(source, party)));
        var person = conversation.contactPerson();
        if (found.isEmpty() && person != null) {
            var personId = person(source, person);
            addIfKnown(found, personId == null ? null : customerByPerson.get(personId));
            var number = conversation.number();
            addIfKnown(found, found.isEmpty() && number != null ? customerByNumber.get(number) : null);
        }
        return found;
    }

    private @Nullable String customer(String source, Party party) {
        if (party.id() != null) {
            return ids.get(new Key(Kind.CUSTOMER, source, party.id()));
        }
        return party.number() == null ? null : customerByNumber.get(party.number());
    }

    /** The person whom the source names, else the only one of that customer who has the number. */
    @Nullable
    String spokenWith(String source, Conversation conversation, List<Place> places) {
        var named = person(source, conversation.contactPerson());
        var number = conversation.number();
        return named != null || number == null || places.isEmpty()
                ? named
                : personByNumber.get(new Reached(number, places.getFirst().customerId()));
    }

    @Nullable
    String person(String source, @Nullable Party party) {
        return party == null || party.id() == null ? null : ids.get(new Key(Kind.PERSON, source, party.id()));
    }

    /** Under whichever of their ids the source tells them, the one that stands for them. */
    @Nullable
    String employee(String source, @Nullable Party party) {
        var id = party == null || party.id() == null ? null : ids.get(new Key(Kind.EMPLOYEE, source, party.id()));
        return id == null ? null : sameAs.getOrDefault(id, id);
    }

    List<String> products(Told told, String customerId) {
        var source = told.identity().source();
        var conversation = told.conversation();
        var employee = employee(source, conversation.employee());
        var number = conversation.number();
        var day = conversation.day();
        var said = new ProductRule.People(
                told.item().said().product(),
                number == null ? null : rules.byNumber().get(number),
                employee == null ? null : rules.byEmployee().get(employee));
        return ProductRule.products(
                conversation.products(),
                archived.byCode(codes(source, conversation), day),
                employee,
                day,
                archived.managed(managed, day),
                archived.products(productsOf.get(customerId), day),
                archived.people(said, day));
    }

    Map<String, String> codes(String source, Conversation conversation) {
        var known = new HashMap<String, String>();
        for (var code : conversation.products()) {
            var productId = ids.get(new Key(Kind.PRODUCT, source, code));
            if (productId != null) {
                known.put(code, productId);
            }
        }
        return known;
    }

    private static void addIfKnown(Set<String> found, @Nullable String id) {
        if (id != null) {
            found.add(id);
        }
    }

    private static Stream<Mention> mentions(Told told) {
        var conversation = told.conversation();
        return Stream.of(
                        conversation.customers().stream().flatMap(it -> ExternalIds.mention(Kind.CUSTOMER, told, it)),
                        ExternalIds.mention(Kind.PERSON, told, conversation.contactPerson()),
                        ExternalIds.mention(Kind.EMPLOYEE, told, conversation.employee()),
                        conversation.products().stream()
                                .flatMap(it -> ExternalIds.mention(Kind.PRODUCT, told, Party.of(it))))
                .flatMap(it -> it);
    }
}
