/** An invented board-service: enough of its REST and its topic to look at the ui, and to test the feed, without it. */
@NullMarked
package org.contactboard.ui.invented;

import org.jspecify.annotations.NullMarked;
