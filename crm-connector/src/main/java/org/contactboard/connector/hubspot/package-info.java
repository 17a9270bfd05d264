/** HubSpot: objects as its APIs give them, and its webhooks. */
@NullMarked
package org.contactboard.connector.hubspot;

import org.jspecify.annotations.NullMarked;
