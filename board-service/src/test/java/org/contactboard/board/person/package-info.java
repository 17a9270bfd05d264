@NullMarked
package org.contactboard.board.person;

import org.jspecify.annotations.NullMarked;
