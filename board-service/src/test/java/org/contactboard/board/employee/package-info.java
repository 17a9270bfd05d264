@NullMarked
package org.contactboard.board.employee;

import org.jspecify.annotations.NullMarked;
