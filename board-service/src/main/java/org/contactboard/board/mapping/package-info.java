/** What people said that a source's own values mean. */
@NullMarked
package org.contactboard.board.mapping;

import org.jspecify.annotations.NullMarked;
