/** What the connector tells the board, in the board's words. */
@NullMarked
package org.contactboard.connector.event;

import org.jspecify.annotations.NullMarked;
