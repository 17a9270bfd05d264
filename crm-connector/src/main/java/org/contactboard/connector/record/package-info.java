/** What a CRM put on Kafka: one record, untouched, and where it stood. */
@NullMarked
package org.contactboard.connector.record;

import org.jspecify.annotations.NullMarked;
