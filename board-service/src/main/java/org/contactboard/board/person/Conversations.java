package org.contactboard.board.person;

import jakarta.inject.Singleton;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.Knowledge;
import org.contactboard.board.sql.Sql;

/** What was said with a person, as far as sources tell it. */
@Singleton
class Conversations {

    private final Sql sql;
    private final BatchStep batches;

    Conversations(Sql sql, BatchStep batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Places anew what stands, or waits, by the person's ids. */
    void placeAgain(String person) {
        var knowledge = new Knowledge();
        sql.list(
                "select source, external_id from external_id where kind = 'person' and target = ?",
                row -> knowledge.person(row.text("source"), row.text("external_id")),
                person);
        batches.learn(knowledge);
    }
}
