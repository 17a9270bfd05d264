package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.source.Sources;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.WithdrawalRule;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives each item of a record exactly one outcome, and a record without items one of its own. */
@Singleton
final class Outcomes {

    private static final Logger LOG = Logger.getLogger(Outcomes.class);

    private final Sources sources;
    private final Topics topics;

    Outcomes(Sources sources, Topics topics) {
        this.sources = sources;
        this.topics = topics;
    }

    List<Outcome> of(CrmRecord record) {
        String name = topics.source(record.topic());
        Source source = sources.named(name);
        List<Item> items = items(name, source, record);
        List<Outcome> outcomes = new ArrayList<>(items.size());
        for (Item item : items) {
            outcomes.add(new Outcome(
                    record,
                    outcomes.size(),
                    name,
                    source == null ? 0 : source.translation(),
                    WithdrawalRule.withdrawn(item)));
        }
        return outcomes;
    }

    /** A translator never throws; should one do so all the same, its record is kept like any other. */
    private List<Item> items(String name, @Nullable Source source, CrmRecord record) {
        try {
            List<Item> items = sources.translate(name, source, record);
            return items.isEmpty() ? List.of(empty(record)) : items;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(
                    fault,
                    "The translator of %s failed at %s",
                    name,
                    record.origin(0).recordId());
            String detail = "The translator failed with " + fault.getClass().getSimpleName() + "; report it.";
            return List.of(new Item.Rejected(null, null, RejectReason.UNREADABLE, detail));
        }
    }

    private static Item empty(CrmRecord record) {
        return new Item.Filtered("record", record.origin(0).recordId(), record.received(0), FilterReason.EMPTY);
    }
}
