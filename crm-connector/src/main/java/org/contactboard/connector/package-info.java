/** The connector: translates what external CRMs send into contacts. */
@NullMarked
package org.contactboard.connector;

import org.jspecify.annotations.NullMarked;
