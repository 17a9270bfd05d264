/** The page with what could not be read: look at it, say what a value means, try it again, or discard it. */
@NullMarked
package org.contactboard.ui.rejected;

import org.jspecify.annotations.NullMarked;
