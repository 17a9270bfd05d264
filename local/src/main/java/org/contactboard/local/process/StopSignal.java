package org.contactboard.local.process;

/** The signal that asks a child to end; PostgreSQL takes INT for "do not wait for my clients". */
public enum StopSignal {
    TERM,
    INT
}
