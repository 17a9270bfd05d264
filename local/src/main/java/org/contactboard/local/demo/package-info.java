/** A small company that does not exist, told by CRMs that do not exist either. */
@NullMarked
package org.contactboard.local.demo;

import org.jspecify.annotations.NullMarked;
