package org.contactboard.board.intake;

import java.time.LocalDate;

/** How many items of a source had an outcome, by the day on which they came in. */
record IntakeCount(LocalDate day, String source, String outcome, String reason, long count) {}
