/** EspoCRM's webhooks. */
@NullMarked
package org.contactboard.connector.espocrm;

import org.jspecify.annotations.NullMarked;
