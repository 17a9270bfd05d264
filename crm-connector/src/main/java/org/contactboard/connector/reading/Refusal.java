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

    /** A field that decides and did not come along at all: its source has it, and was not asked for it. */
    public static Refusal notTold(String field) {
        return needsEnrichment("The field " + field + " is missing, without which nobody knows whether it counts;"
                + " let the bridge read it from the source, and send it along.");
    }

    /** Of a field that decides and has no value: {@link #missing} where it came empty, else {@link #notTold}. */
    public static Refusal undecided(Fields fields, String field) {
        return fields.names(field) ? missing(field) : notTold(field);
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
