/** Puts CRM records on Kafka by hand, and asks the board what became of them. */
@NullMarked
package org.contactboard.local.send;

import org.jspecify.annotations.NullMarked;
