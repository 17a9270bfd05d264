/**
 * Where is my call? What became of a record, in words, and what to do.
 *
 * <p>What tests and scripts may hold on to: {@code #where-record #where-find} and {@code #where-customer #where-employee
 * #where-day #where-look} to ask with; {@code #where-answer} with {@code .answer[data-verdict][data-record]}, inside it
 * {@code .sentence .to-do .detail}; {@code #where-nothing} when nothing is found, {@code #where-start} before anything is
 * asked, {@code #where-away} when the board-service does not answer.
 */
@NullMarked
package org.contactboard.ui.whereabouts;

import org.jspecify.annotations.NullMarked;
