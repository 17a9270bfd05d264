/** Figures of the whole board on this machine, each the median of several runs. */
@NullMarked
package org.contactboard.local.bench;

import org.jspecify.annotations.NullMarked;
