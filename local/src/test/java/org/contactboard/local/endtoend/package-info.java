/** The whole product as it is shipped, from a CRM's record on Kafka to an open browser. */
@NullMarked
package org.contactboard.local.endtoend;

import org.jspecify.annotations.NullMarked;
