/** Telephone exchanges: Twilio, Asterisk and Zendesk, told apart by the shape of their records. */
@NullMarked
package org.contactboard.connector.telephony;

import org.jspecify.annotations.NullMarked;
