package org.contactboard.board.segment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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

    private final Segments segments;
    private final Rhythms rhythms;
    private final Micros micros;
    private final Event<SegmentEdited> edited;
    private final Event<BoardRhythmEdited> boardEdited;

    SegmentService(
            Segments segments,
            Rhythms rhythms,
            Micros micros,
            Event<SegmentEdited> edited,
            Event<BoardRhythmEdited> boardEdited) {
        this.segments = segments;
        this.rhythms = rhythms;
        this.micros = micros;
        this.edited = edited;
        this.boardEdited = boardEdited;
    }

    SegmentDetail detail(Segment segment) {
        return SegmentDetail.of(segment, rhythms.find(Scope.SEGMENT, segment.id).orElse(null));
    }

    @Transactional
    SegmentDetail create(SegmentEdit edit) {
        if (edit.id() == null) {
            throw Problem.wrong("id", "must be given");
        }
        if (edit.id().equals("board") || segments.findById(edit.id()) != null) {
            throw Problem.conflict("id", "is taken: " + edit.id());
        }
        var segment = new Segment(edit.id(), edit.name());
        return write(segment, edit);
    }

    @Transactional
    SegmentDetail change(String id, SegmentEdit edit, @Nullable String ifMatch) {
        var segment = segments.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.missing("segment", id));
        ETag.of(detail(segment)).guard(ifMatch);
        return write(segment, edit);
    }

    private SegmentDetail write(Segment segment, SegmentEdit edit) {
        var rhythm = Rhythm.ofOptional(edit.green(), edit.orange());
        segment.change(edit, micros.now());
        segments.persistAndFlush(segment);
        rhythms.set(Scope.SEGMENT, segment.id, rhythm);
        edited.fire(new SegmentEdited(segment.id));
        return detail(segment);
    }

    @Transactional
    Rhythm changeBoard(Rhythm rhythm, @Nullable String ifMatch) {
        ETag.of(rhythms.ofBoard()).guard(ifMatch);
        rhythms.set(Scope.BOARD, "", rhythm.checked(""));
        boardEdited.fire(new BoardRhythmEdited());
        return rhythms.ofBoard();
    }
}
