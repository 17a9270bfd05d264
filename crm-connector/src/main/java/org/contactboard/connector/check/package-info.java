/** What a record would become, with nothing stored: for trying a source before it is connected. */
@NullMarked
package org.contactboard.connector.check;

import org.jspecify.annotations.NullMarked;
