package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.source.Sources;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.WithdrawalRule;

/** Gives each item of a record exactly one outcome. */
@Singleton
final class Outcomes {

    private final Sources sources;
    private final Topics topics;

    Outcomes(Sources sources, Topics topics) {
        this.sources = sources;
        this.topics = topics;
    }

    List<Outcome> of(CrmRecord record) {
        String name = topics.source(record.topic());
        Source source = sources.named(name);
        List<Item> items = sources.translate(name, source, record);
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
}
