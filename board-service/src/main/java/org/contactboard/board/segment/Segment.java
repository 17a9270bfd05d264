package org.contactboard.board.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A type of customer. */
@Entity
public class Segment {

    @Id
    String id;

    String name;

    /** More contacts than this in {@link #overloadDays} days is too much. */
    @Column(name = "overload_count")
    int overloadCount;

    @Column(name = "overload_days")
    int overloadDays;

    /** In µs. */
    @Column(name = "edited_at")
    long editedAt;

    protected Segment() {}

    Segment(String id, String name) {
        this.id = id;
        this.name = name;
    }

    void change(SegmentEdit edit, long micros) {
        name = edit.name();
        overloadCount = edit.overloadCount() == null ? 5 : edit.overloadCount();
        overloadDays = edit.overloadDays() == null ? 30 : edit.overloadDays();
        editedAt = micros;
    }
}
