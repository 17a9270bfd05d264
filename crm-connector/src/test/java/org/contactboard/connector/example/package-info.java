/** An invented CRM, to copy a kind of source from: what a translator can say, each thing once. Not in the product. */
@NullMarked
package org.contactboard.connector.example;

import org.jspecify.annotations.NullMarked;
