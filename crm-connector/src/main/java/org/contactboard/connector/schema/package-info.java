/** The JSON Schemas of the neutral inbound format, for integrators. */
@NullMarked
package org.contactboard.connector.schema;

import org.jspecify.annotations.NullMarked;
