/** How Debezium tells what changed in a CRM's tables: with schema or without, enveloped, flattened, as a tombstone. */
@NullMarked
package org.contactboard.connector.debezium;

import org.jspecify.annotations.NullMarked;
