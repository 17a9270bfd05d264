/** How one reader wants to see the board; kept in that reader's browser. */
@NullMarked
package org.contactboard.ui.preference;

import org.jspecify.annotations.NullMarked;
