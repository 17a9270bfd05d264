/** The translation of one record into items, each with one outcome; every kind of source implements it. */
@NullMarked
package org.contactboard.connector.translation;

import org.jspecify.annotations.NullMarked;
