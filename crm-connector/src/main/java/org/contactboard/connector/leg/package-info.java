/** One leg of a telephone call, as an exchange recorded it: the rules that all exchanges share. */
@NullMarked
package org.contactboard.connector.leg;

import org.jspecify.annotations.NullMarked;
