package org.contactboard.connector.translation;

/** Ends the translation of an item that has to be rejected; the detail names the field, why, and what to do. */
public final class Refusal extends RuntimeException {

    private final RejectReason reason;

    private Refusal(RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public static Refusal unreadable(String detail) {
        return new Refusal(RejectReason.UNREADABLE, detail);
    }

    public static Refusal unknownKind(String detail) {
        return new Refusal(RejectReason.UNKNOWN_KIND, detail);
    }

    public static Refusal missing(String field) {
        return unreadable("The field " + field + " is missing or empty; send it.");
    }

    public RejectReason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
