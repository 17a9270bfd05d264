package org.contactboard.local.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A customer of the demo, with its conversations.
 *
 * @param touches by product id, for the products that the customer has
 */
record Customer(
        String id,
        String name,
        String segment,
        String accountManager,
        String agreements,
        boolean doNotCall,
        String satisfaction,
        int leads,
        List<Touch> helpdesk,
        List<Touch> general,
        SequencedMap<String, List<Touch>> touches) {

    private static final String NOT_APPLICABLE = "-";

    static Customer of(CSVRecord row, List<String> products) {
        var touches = new LinkedHashMap<String, List<Touch>>();
        for (var product : products) {
            if (!row.get(product).equals(NOT_APPLICABLE)) {
                touches.put(product, Touch.all(row.get(product)));
            }
        }
        var leads = row.get("leads");
        return new Customer(
                row.get("id"),
                row.get("name"),
                row.get("segment"),
                row.get("accountManager"),
                row.get("agreements"),
                row.get("doNotCall").equals("yes"),
                row.get("satisfaction"),
                leads.isEmpty() ? 0 : Integer.parseInt(leads),
                Touch.all(row.get("helpdesk")),
                row.get("general").equals(NOT_APPLICABLE) ? List.of() : Touch.all(row.get("general")),
                touches);
    }

    List<String> products() {
        return List.copyOf(touches.keySet());
    }

    /** The product that the customer was last spoken with about: what the helpdesk is called for. */
    String liveliest() {
        return touches.entrySet().stream()
                .min(Comparator.comparingInt(Customer::daysSilent))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Since the last conversation about any of the products. */
    int daysSilent() {
        return touches.entrySet().stream().mapToInt(Customer::daysSilent).min().orElse(Integer.MAX_VALUE);
    }

    private static int daysSilent(Map.Entry<String, List<Touch>> product) {
        return product.getValue().stream()
                .filter(touch -> touch.kind() != Touch.Kind.PLANNED)
                .mapToInt(Touch::days)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
