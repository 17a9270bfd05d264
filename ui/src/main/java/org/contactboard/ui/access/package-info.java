/** Who may open the board, and what a role may see of it. */
@NullMarked
package org.contactboard.ui.access;

import org.jspecify.annotations.NullMarked;
