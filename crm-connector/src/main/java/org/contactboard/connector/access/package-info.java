/** Who may speak to this service. */
@NullMarked
package org.contactboard.connector.access;

import org.jspecify.annotations.NullMarked;
