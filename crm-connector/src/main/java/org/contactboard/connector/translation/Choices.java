package org.contactboard.connector.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation chose for one of its sources, whatever its kind.
 *
 * @param productFields paths of the fields that name products, the first that has a value wins
 * @param helpdesk what makes a conversation one with the helpdesk
 * @param boardCustomers what puts an account on the board before anybody spoke with it
 * @param ownDomains domains of our own e-mail addresses, in lower case
 * @param ownCompanies the source's ids of ourselves
 */
public record Choices(
        List<String> productFields,
        List<Condition> helpdesk,
        List<Condition> boardCustomers,
        Set<String> ownDomains,
        Set<String> ownCompanies) {

    public static final Choices NONE = new Choices(List.of(), List.of(), List.of(), Set.of(), Set.of());

    /** The codes of the products that a conversation was about, as the source writes them; none where it does not say. */
    public List<String> products(Fields record) {
        for (String path : productFields) {
            List<String> codes = List.copyOf(new LinkedHashSet<>(record.textsAt(path)));
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return List.of();
    }

    /** Whether a record that holds only what changed says anything of the products. */
    public boolean tellProducts(Fields change) {
        return productFields.stream().anyMatch(path -> names(change, path));
    }

    /** Whether a record that holds only what changed says anything of what was chosen for the helpdesk. */
    public boolean tellPurpose(Fields change) {
        return helpdesk.stream().anyMatch(condition -> names(change, condition.path()));
    }

    /** Helpdesk when the source itself refers to a case, or when what was chosen holds; null where nothing is known. */
    public @Nullable Purpose purpose(Fields record, boolean refersToCase) {
        if (refersToCase || Condition.anyHolds(helpdesk, record)) {
            return Purpose.HELPDESK;
        }
        return helpdesk.isEmpty() ? null : Purpose.RELATION;
    }

    /** Whether the account belongs on the board by itself; null where nothing was chosen. */
    public @Nullable Boolean onBoard(Fields account) {
        return boardCustomers.isEmpty() ? null : Condition.anyHolds(boardCustomers, account);
    }

    /** Whether an e-mail address is one of ours. */
    public boolean isOurs(@Nullable String email) {
        if (email == null) {
            return false;
        }
        String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return ownDomains.contains(domain);
    }

    /** Whether the source's company is ourselves. */
    public boolean isOurselves(@Nullable String company) {
        return company != null && ownCompanies.contains(company);
    }

    private static boolean names(Fields change, String path) {
        int dot = path.indexOf('.');
        return change.names(path) || dot > 0 && change.names(path.substring(0, dot));
    }
}
