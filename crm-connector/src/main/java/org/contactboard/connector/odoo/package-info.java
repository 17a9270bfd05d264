/** Odoo: Debezium over PostgreSQL, and the bodies of its "Send Webhook Notification". */
@NullMarked
package org.contactboard.connector.odoo;

import org.jspecify.annotations.NullMarked;
