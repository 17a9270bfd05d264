/** The configured sources, and which one a topic belongs to. */
@NullMarked
package org.contactboard.connector.source;

import org.jspecify.annotations.NullMarked;
