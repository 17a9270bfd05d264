/** The servers below the services: PostgreSQL and Kafka, real ones, on this machine. */
@NullMarked
package org.contactboard.local.server;

import org.jspecify.annotations.NullMarked;
