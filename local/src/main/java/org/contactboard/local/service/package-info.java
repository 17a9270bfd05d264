/** The three services, with what each is told about its neighbours. */
@NullMarked
package org.contactboard.local.service;

import org.jspecify.annotations.NullMarked;
