/** The door for webhooks: what a CRM posts to an address goes to its topic, untouched. */
@NullMarked
package org.contactboard.connector.hook;

import org.jspecify.annotations.NullMarked;
