/** Reads a source again with the settings of now: how the past is repaired. */
@NullMarked
package org.contactboard.connector.replay;

import org.jspecify.annotations.NullMarked;
