package org.contactboard.board.mapping;

import jakarta.inject.Singleton;
import org.contactboard.board.sql.Sql;

/** The rejected records that a value without a meaning holds up. */
@Singleton
class HeldUp {

    private final Sql sql;

    HeldUp(Sql sql) {
        this.sql = sql;
    }

    /** Has them put on their topics again once that change of the mappings is published; says how many. */
    int replay(Mapping mapping, int translation, String batch) {
        return sql.update("""
                update rejected set state = 'REPLAYING', awaits = ?, batch = ?, note = null
                where state = 'OPEN' and not jsonb_exists(headers, 'board-bytes') and source = ?
                and unmapped_option = ? and unmapped_word = ?""", translation, batch, mapping.source(), mapping.option(), WordRule.word(mapping.value()));
    }

    /** Lets those wait for people again that are not on their topics yet. */
    void release(Mapping mapping) {
        sql.update("""
                update rejected set state = 'OPEN', awaits = 0, batch = null where state = 'REPLAYING' and source = ?
                and unmapped_option = ? and unmapped_word = ?""", mapping.source(), mapping.option(), WordRule.word(mapping.value()));
    }
}
