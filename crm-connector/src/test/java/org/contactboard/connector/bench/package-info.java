/** Measures how fast records are translated; {@code ./board bench translate} starts it. */
@NullMarked
package org.contactboard.connector.bench;

import org.jspecify.annotations.NullMarked;
