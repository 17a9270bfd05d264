package org.contactboard.connector.leg;

/** What came of a leg. */
public enum Fate {
    /** Two people spoke. */
    HELD,
    /** Nobody answered, or a machine did, or it has not ended yet. */
    NOT_HELD,
    /** It belongs to a call that another record tells. */
    COPY
}
