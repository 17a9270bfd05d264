/** Has a source's records translated again, and waits until the board shows it. */
@NullMarked
package org.contactboard.local.replay;

import org.jspecify.annotations.NullMarked;
