@NullMarked
package org.contactboard.board.sql;

import org.jspecify.annotations.NullMarked;
