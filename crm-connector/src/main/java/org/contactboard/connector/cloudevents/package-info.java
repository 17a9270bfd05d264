/** The neutral inbound format: CloudEvents 1.0, structured, batched or binary. */
@NullMarked
package org.contactboard.connector.cloudevents;

import org.jspecify.annotations.NullMarked;
