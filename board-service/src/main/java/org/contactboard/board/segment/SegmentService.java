package org.contactboard.board.segment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.rhythm.BoardRhythmEdited;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.rhythm.Rhythms;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with segments and with the board's rhythm. A new rhythm holds from today on. */
@Singleton
class SegmentService {

    static final String ADDED = "segment-added";
    static final String CHANGED = "segment-changed";
    static final String BOARD_CHANGED = "board-rhythm-changed";

    private final Segments segments;
    private final Rhythms rhythms;
    private final AuditTrail trail;
    private final Micros micros;
    private final Event<SegmentEdited> edited;
    private final Event<BoardRhythmEdited> boardEdited;

    SegmentService(
            Segments segments,
            Rhythms rhythms,
            AuditTrail trail,
            Micros micros,
            Event<SegmentEdited> edited,
            Event<BoardRhythmEdited> boardEdited) {
        this.segments = segments;
        this.rhythms = rhythms;
        this.trail = trail;
        this.micros = micros;
        this.edited = edited;
        this.boardEdited = boardEdited;
    }

    SegmentDetail detail(Segment segment) {
        var history = rhythms.history(Scope.SEGMENT, segment.id);
        return SegmentDetail.of(
                segment,
                rhythms.find(Scope.SEGMENT, segment.id).orElse(null),
                history.isEmpty() ? null : history.getFirst().validFrom());
    }

    @Transactional
    Audited<SegmentDetail> create(SegmentEdit edit) {
        if (edit.id() == null) {
            throw Problem.wrong("id", "must be given");
        }
        if (edit.id().equals("board") || segments.findById(edit.id()) != null) {
            throw Problem.conflict("id", "is taken: " + edit.id());
        }
        var created = write(new Segment(edit.id(), edit.name()), edit);
        return new Audited<>(
                created, trail.write(ADDED, created.id(), null, new SegmentChange(edit, SegmentEdit.of(created))));
    }

    @Transactional
    Audited<SegmentDetail> change(String id, SegmentEdit edit, @Nullable String ifMatch) {
        var segment = locked(id);
        var before = detail(segment);
        ETag.of(before).guard(ifMatch);
        var changed = write(segment, edit);
        var change = new SegmentChange(SegmentEdit.of(before), SegmentEdit.of(changed));
        return new Audited<>(changed, trail.write(CHANGED, id, null, change));
    }

    @Transactional
    Audited<Rhythm> changeBoard(Rhythm rhythm, @Nullable String ifMatch) {
        var before = rhythms.ofBoard();
        ETag.of(before).guard(ifMatch);
        set(rhythm.checked(""));
        return new Audited<>(
                rhythms.ofBoard(), trail.write(BOARD_CHANGED, "board", null, new BoardRhythmChange(before, rhythm)));
    }

    /** Puts back what a segment was, unless it was changed again. */
    void restore(SegmentChange change) {
        var segment = unchanged(change);
        write(segment, change.before());
    }

    /** Takes a segment away that was added, unless it was changed or given to a customer. */
    void remove(SegmentChange change) {
        var segment = unchanged(change);
        if (segments.hasCustomers(segment.id)) {
            throw Problem.conflict("id", "has customers: " + segment.id);
        }
        if (segments.hasAgreements(segment.id)) {
            throw Problem.conflict("id", "has agreements by now: " + segment.id);
        }
        rhythms.set(Scope.SEGMENT, segment.id, null);
        segments.delete(segment);
        segments.flush();
        edited.fire(new SegmentEdited(segment.id));
    }

    void restore(BoardRhythmChange change) {
        if (!rhythms.ofBoard().equals(change.after())) {
            throw Problem.conflict("green", "has been changed since");
        }
        set(change.before());
    }

    private Segment unchanged(SegmentChange change) {
        var id = Objects.requireNonNull(change.after().id());
        var segment = locked(id);
        if (!SegmentEdit.of(detail(segment)).equals(change.after())) {
            throw Problem.conflict("id", "has been changed since: " + id);
        }
        return segment;
    }

    private Segment locked(String id) {
        return segments.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("segment", id));
    }

    private SegmentDetail write(Segment segment, SegmentEdit edit) {
        var rhythm = Rhythm.ofOptional(edit.green(), edit.orange());
        segment.change(edit, micros.now());
        segments.persistAndFlush(segment);
        rhythms.set(Scope.SEGMENT, segment.id, rhythm);
        edited.fire(new SegmentEdited(segment.id));
        return detail(segment);
    }

    private void set(Rhythm rhythm) {
        rhythms.set(Scope.BOARD, "", rhythm);
        boardEdited.fire(new BoardRhythmEdited());
    }
}
