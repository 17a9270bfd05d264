/** SuiteCRM and SugarCRM, read from their database by Debezium. */
@NullMarked
package org.contactboard.connector.suitecrm;

import org.jspecify.annotations.NullMarked;
