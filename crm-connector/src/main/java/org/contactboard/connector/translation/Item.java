package org.contactboard.connector.translation;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.reading.Unmapped;
import org.jspecify.annotations.Nullable;

/** What became of one item of a record; there is no fourth way. */
public sealed interface Item {

    /** Sent on to the board; {@code live} is false for history. */
    record Told(
            String kind,
            String recordId,
            Revision revision,
            boolean live,
            @Nullable String eventId,
            Body body) implements Item {

        public Told(String kind, String recordId, Revision revision, Body body) {
            this(kind, recordId, revision, true, null, body);
        }

        /** The same, known by this id of its event when it comes again. */
        public Told as(String eventId) {
            return new Told(kind, recordId, revision, live, eventId, body);
        }
    }

    /**
     * None of the board's business; customer and employee are the source's ids. One of kind call, meeting or activity may
     * have counted before: {@link WithdrawalRule} sends it to the board all the same.
     */
    record Filtered(
            String kind,
            String recordId,
            Revision revision,
            FilterReason reason,
            @Nullable String customer,
            @Nullable String employee,
            @Nullable LocalDate occurredOn)
            implements Item {

        public Filtered(String kind, String recordId, Revision revision, FilterReason reason) {
            this(kind, recordId, revision, reason, null, null, null);
        }
    }

    /** Kept with its bytes, for people to look at. */
    record Rejected(
            @Nullable String kind,
            @Nullable String recordId,
            RejectReason reason,
            String detail,
            @Nullable Unmapped unmapped)
            implements Item {

        public Rejected(@Nullable String kind, @Nullable String recordId, RejectReason reason, String detail) {
            this(kind, recordId, reason, detail, null);
        }

        public static Rejected of(@Nullable String kind, @Nullable String recordId, Refusal refusal) {
            return new Rejected(kind, recordId, refusal.reason(), refusal.detail(), refusal.unmapped());
        }
    }

    /** Runs the translation of one item; a refusal, or a fault in the translator itself, becomes its rejection. */
    static Item guarded(@Nullable String kind, @Nullable String recordId, Supplier<Item> translation) {
        try {
            return translation.get();
        } catch (Refusal refusal) {
            return Rejected.of(kind, recordId, refusal);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Rejected(kind, recordId, RejectReason.UNREADABLE, faultOf(fault));
        }
    }

    private static String faultOf(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return "The translator failed with " + fault.getClass().getSimpleName() + place + "; report it.";
    }
}
