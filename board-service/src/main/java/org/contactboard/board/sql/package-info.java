/** Plain SQL over JDBC for the set-based steps. */
@NullMarked
package org.contactboard.board.sql;

import org.jspecify.annotations.NullMarked;
