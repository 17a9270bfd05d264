/** The way through Kafka: records in, one outcome for each item out, nothing lost. */
@NullMarked
package org.contactboard.connector.intake;

import org.jspecify.annotations.NullMarked;
