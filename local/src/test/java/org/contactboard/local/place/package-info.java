/** Where a board refuses to start. */
@NullMarked
package org.contactboard.local.place;

import org.jspecify.annotations.NullMarked;
