package org.contactboard.board.segment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All segments. */
@Singleton
public class Segments implements PanacheRepositoryBase<Segment, String> {

    /** Refuses an id that is no segment's: a 400 for the field that names it. */
    public void require(String field, @Nullable String id) {
        if (id != null && findById(id) == null) {
            throw Problem.wrong(field, "is not a segment's id: " + id);
        }
    }

    /** Makes the segment if it is not there yet, with the usual bounds. */
    public void ensure(String id, long micros) {
        if (findById(id) == null) {
            var segment = new Segment(id, id);
            segment.change(new SegmentEdit(id, id, null, null, null, null), micros);
            persistAndFlush(segment);
        }
    }

    boolean hasAgreements(String id) {
        return exists("select 1 from segment where id = ?1 and agreements is not null", id);
    }

    boolean hasCustomers(String id) {
        return exists("select 1 from customer where segment_id = ?1 limit 1", id);
    }

    private boolean exists(String query, String id) {
        return !getEntityManager()
                .createNativeQuery(query)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
