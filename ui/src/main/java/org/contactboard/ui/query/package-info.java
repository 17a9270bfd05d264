/** What somebody asks of the board: filters, order and counts, the twin of the board-service's SQL. */
@NullMarked
package org.contactboard.ui.query;

import org.jspecify.annotations.NullMarked;
