/** Records of SuperOffice: its webhooks, with the values of the row's columns, or with their names alone. */
@NullMarked
package org.contactboard.connector.superoffice;

import org.jspecify.annotations.NullMarked;
