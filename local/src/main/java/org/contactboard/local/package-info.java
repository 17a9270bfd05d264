/** Everything on one machine: servers, services, commands for people. */
@NullMarked
package org.contactboard.local;

import org.jspecify.annotations.NullMarked;
