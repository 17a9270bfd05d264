package org.contactboard.connector.dynamics365;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an activity.
 *
 * @param role Dataverse's participation type: 1 from, 2 to, 5 and 6 attendees, 7 organizer, 8 regarding, 9 owner, …
 * @param who null for an address that no row was found for
 * @param address the e-mail address used
 */
record Party(int role, @Nullable Lookup who, @Nullable String address) {

    static final int FROM = 1;
    static final int TO = 2;
    static final int REQUIRED = 5;
    static final int OPTIONAL = 6;
    static final int REGARDING = 8;

    private static final Map<String, Integer> ROLES = Map.of(
            "from", FROM,
            "to", TO,
            "cc", 3,
            "bcc", 4,
            "requiredattendees", REQUIRED,
            "optionalattendees", OPTIONAL,
            "organizer", 7,
            "resources", 10,
            "customers", 11,
            "partners", 12);

    private static final Set<String> OURS = Set.of("systemuser", "team", "queue", "equipment", "businessunit");

    /** All who take part, from the columns of a row or from its parties, whichever came along. */
    static List<Party> all(Fields row) {
        List<Party> parties = new ArrayList<>();
        row.node().properties().forEach(field -> {
            if (holdsParties(field.getKey()) && field.getValue().isArray()) {
                int role = ROLES.getOrDefault(field.getKey(), 0);
                field.getValue().forEach(element -> parties.add(of(new Fields(element), role)));
            }
        });
        return parties;
    }

    /** True when the row names those who take part, also when there is nobody. */
    static boolean areTold(Fields row) {
        return row.node().properties().stream()
                .anyMatch(field -> holdsParties(field.getKey())
                        && (field.getValue().isArray() || field.getValue().isNull()));
    }

    boolean isOf(String table) {
        return who != null && who.isOf(table);
    }

    /** One of us, or something of ours. */
    boolean isOurs(java.util.function.Predicate<String> ours) {
        String table = who == null ? null : who.table();
        return table != null ? OURS.contains(table) : address != null && ours.test(address);
    }

    /** Not somebody who takes part: what the activity is about, and whose record it is. */
    boolean isAside() {
        return role == REGARDING || role == 9;
    }

    private static boolean holdsParties(String field) {
        return ROLES.containsKey(field) || field.endsWith("activity_parties");
    }

    private static Party of(Fields party, int role) {
        String mask = party.text("participationtypemask");
        return new Party(
                mask != null && mask.matches("\\d{1,2}") ? Integer.parseInt(mask) : role,
                Lookup.of(party, "partyid"),
                party.text("addressused"));
    }
}
