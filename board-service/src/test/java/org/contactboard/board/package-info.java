/** Tests over the whole service, and the PostgreSQL and Kafka that they run on. */
@NullMarked
package org.contactboard.board;

import org.jspecify.annotations.NullMarked;
