package org.contactboard.connector.translation;

import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;

/** The items of one record as they are translated; a record that holds more than it may is refused whole. */
public final class Items {

    private final List<Item> all = new ArrayList<>();

    public void add(Item item) {
        if (all.size() == CrmRecord.MOST_ITEMS) {
            throw Refusal.unreadable(
                    "The record holds more than " + CrmRecord.MOST_ITEMS + " items; send it in smaller parts.");
        }
        all.add(item);
    }

    /** How many there are: the place of the next one. */
    public int size() {
        return all.size();
    }

    /** In the record's order. */
    public List<Item> all() {
        return List.copyOf(all);
    }
}
