/** How vendors prove that a request is theirs, each as its documentation has it; pure functions. */
@NullMarked
package org.contactboard.connector.signature;

import org.jspecify.annotations.NullMarked;
