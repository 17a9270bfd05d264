/** The board itself: a row per customer, a cell per product, and the colours that the days give them. */
@NullMarked
package org.contactboard.board.overview;

import org.jspecify.annotations.NullMarked;
