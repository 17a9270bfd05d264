/** How requests are refused: RFC 9457. */
@NullMarked
package org.contactboard.connector.problem;

import org.jspecify.annotations.NullMarked;
