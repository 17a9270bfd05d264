/** What people did, and the way back: beside each deed at once, and on a page of its own later. */
@NullMarked
package org.contactboard.ui.audit;

import org.jspecify.annotations.NullMarked;
