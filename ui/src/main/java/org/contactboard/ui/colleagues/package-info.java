/** Employees as persons: whom several sources know, why they are one, and what people say of it. */
@NullMarked
package org.contactboard.ui.colleagues;

import org.jspecify.annotations.NullMarked;
