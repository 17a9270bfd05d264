package org.contactboard.connector.reading;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.setting.Option;
import org.jspecify.annotations.Nullable;

/** Ends the translation of an item that has to be rejected; the detail names the field, why, and what to do. */
public final class Refusal extends RuntimeException {

    private final RejectReason reason;
    private final transient @Nullable Unmapped unmapped;

    private Refusal(RejectReason reason, String detail, @Nullable Unmapped unmapped) {
        super(detail, null, false, false);
        this.reason = reason;
        this.unmapped = unmapped;
    }

    public static Refusal unreadable(String detail) {
        return new Refusal(RejectReason.UNREADABLE, detail, null);
    }

    public static Refusal unknownKind(String detail) {
        return new Refusal(RejectReason.UNKNOWN_KIND, detail, null);
    }

    /** Only says that something changed: read the record itself from its source, and send it. */
    public static Refusal needsEnrichment(String detail) {
        return new Refusal(RejectReason.NEEDS_ENRICHMENT, detail, null);
    }

    /** A value whose meaning people can give, in that option of the source. */
    public static <E> Refusal unmapped(String field, String value, Option<Map<String, E>> option) {
        String detail =
                "The field " + field + " is '" + value + "', which means nothing here; say what it means in options."
                        + option.name() + " (" + option.allowed() + ").";
        return new Refusal(
                RejectReason.UNKNOWN_KIND,
                detail,
                new Unmapped(option.name(), value, List.copyOf(option.meanings().keySet())));
    }

    public static Refusal missing(String field) {
        return unreadable("The field " + field + " is missing or empty; send it.");
    }

    public RejectReason reason() {
        return reason;
    }

    /** What people can map, so that the record counts or not; null when there is nothing. */
    public @Nullable Unmapped unmapped() {
        return unmapped;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
