/** The time as the board sees it. */
@NullMarked
package org.contactboard.ui.clock;

import org.jspecify.annotations.NullMarked;
