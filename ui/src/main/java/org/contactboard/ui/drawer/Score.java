package org.contactboard.ui.drawer;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How satisfied the customer was on a day. */
record Score(LocalDate on, BigDecimal score) {}
