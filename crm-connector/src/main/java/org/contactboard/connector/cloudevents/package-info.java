/** The neutral inbound format: CloudEvents 1.0, structured, batched or binary; and those of Twilio's Event Streams. */
@NullMarked
package org.contactboard.connector.cloudevents;

import org.jspecify.annotations.NullMarked;
