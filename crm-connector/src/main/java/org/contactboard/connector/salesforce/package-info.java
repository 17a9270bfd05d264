/** Salesforce: Change Data Capture in its three envelopes, and records that are polled. */
@NullMarked
package org.contactboard.connector.salesforce;

import org.jspecify.annotations.NullMarked;
