/** Reads foreign fields: texts, moments, telephone numbers, places, whatever form they come in. */
@NullMarked
package org.contactboard.connector.reading;

import org.jspecify.annotations.NullMarked;
