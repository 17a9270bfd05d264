@NullMarked
package org.contactboard.board.contact;

import org.jspecify.annotations.NullMarked;
