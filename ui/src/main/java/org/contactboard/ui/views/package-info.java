/**
 * Boards that people come back to: saved under a name, opened from the head of the board, shared, and begun with.
 *
 * <p>What tests and scripts may hold on to: {@code #views} with {@code data-view} and {@code data-differs}; in its menu
 * {@code [data-view-item]}, {@code #view-save #view-save-changes #view-manage}; {@code #view-dialog} ({@code #view-name
 * -shared -replace}); {@code #views-dialog} with {@code li[data-view]}, in it {@code .open .first .sharing .rename .remove}.
 */
@NullMarked
package org.contactboard.ui.views;

import org.jspecify.annotations.NullMarked;
