/** Child processes that never outlive the launcher. */
@NullMarked
package org.contactboard.local.process;

import org.jspecify.annotations.NullMarked;
