package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What other systems call the customers of a file, and their telephone numbers. */
@Singleton
class OtherNames {

    private final Journal journal;
    private final Joining joining;

    OtherNames(Journal journal, Joining joining) {
        this.journal = journal;
        this.joining = joining;
    }

    /** @return the customers that have one more by it */
    Set<String> write(Writing writing, List<CustomerLines> customers) {
        var touched = new HashSet<String>();
        numbers(writing, customers, touched);
        ids(writing, customers, touched);
        return touched;
    }

    private void numbers(Writing writing, List<CustomerLines> customers, Set<String> touched) {
        var said = new LinkedHashMap<String, ObjectNode>();
        customers.forEach(customer -> customer.lines().stream()
                .flatMap(line -> line.numbers().stream())
                .forEach(number -> said.put(
                        number + customer.customer(),
                        journal.object().put("number", number).put("customer_id", customer.customer()))));
        var written = journal.write(writing, Thing.NUMBER, new ArrayList<>(said.values()));
        written.created().forEach(key -> touched.add(key.path("customer_id").asText()));
        writing.join(written.created().size());
    }

    /** One that nobody has is written with the others; one that another has may take that one along. */
    private void ids(Writing writing, List<CustomerLines> customers, Set<String> touched) {
        var said = new LinkedHashMap<String, ObjectNode>();
        customers.forEach(customer -> customer.lines().stream()
                .filter(CustomerLine::tellsAnId)
                .forEach(line -> said.put(
                        line.system() + "\n" + line.externalId(),
                        journal.object()
                                .put("kind", "customer")
                                .put("source", line.system())
                                .put("external_id", line.externalId())
                                .put("target", customer.customer()))));
        var known = journal.images(Thing.EXTERNAL_ID, Thing.EXTERNAL_ID.load(), said.values());
        var fresh = new ArrayList<ObjectNode>();
        for (var id : said.values()) {
            var customer = id.path("target").asText();
            if (!known.containsKey(journal.key(Thing.EXTERNAL_ID, id))) {
                fresh.add(id);
            } else if (joining.externalId(
                    customer, id.path("source").asText(), id.path("external_id").asText())) {
                writing.join(1);
                writing.change();
                touched.add(customer);
            }
        }
        var written = journal.write(writing, Thing.EXTERNAL_ID, fresh);
        fresh.forEach(id -> touched.add(id.path("target").asText()));
        writing.join(written.created().size());
    }
}
