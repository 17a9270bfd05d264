/** The one shared copy of the board in this process, and the feed that keeps it. */
@NullMarked
package org.contactboard.ui.snapshot;

import org.jspecify.annotations.NullMarked;
