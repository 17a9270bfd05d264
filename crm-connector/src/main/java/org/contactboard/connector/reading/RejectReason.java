package org.contactboard.connector.reading;

/** Why an item cannot be translated; it is kept with its bytes. */
public enum RejectReason {
    /** Not the form that its source documents, or without a field that it cannot do without. */
    UNREADABLE("unreadable"),
    /** A kind, a verb or a status that the translator does not know. */
    UNKNOWN_KIND("unknown-kind"),
    /** Says that something changed, not what. */
    NEEDS_ENRICHMENT("needs-enrichment"),
    /** Its topic belongs to no configured source. */
    UNKNOWN_SOURCE("unknown-source");

    private final String text;

    RejectReason(String text) {
        this.text = text;
    }

    /** As it stands in the outcome. */
    public String text() {
        return text;
    }
}
