/** Proves the promises G1–G3 on a running board, by comparing sets. */
@NullMarked
package org.contactboard.local.verify;

import org.jspecify.annotations.NullMarked;
