/** Everything on one machine: the launcher behind {@code ./board}. */
@NullMarked
package org.contactboard.local;

import org.jspecify.annotations.NullMarked;
