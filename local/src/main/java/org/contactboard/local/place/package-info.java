/** Where one local Contact Board lives: its directory, its ports, and what makes it refuse to start there. */
@NullMarked
package org.contactboard.local.place;

import org.jspecify.annotations.NullMarked;
