@NullMarked
package org.contactboard.board.satisfaction;

import org.jspecify.annotations.NullMarked;
