/** The test suite: what it needs, how it runs, how it ended. */
@NullMarked
package org.contactboard.local.suite;

import org.jspecify.annotations.NullMarked;
