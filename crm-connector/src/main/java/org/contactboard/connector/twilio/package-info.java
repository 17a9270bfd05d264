/** Twilio's words for a call, whichever way they come: REST, status callback or event stream. */
@NullMarked
package org.contactboard.connector.twilio;

import org.jspecify.annotations.NullMarked;
