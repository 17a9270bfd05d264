package org.contactboard.ui.edit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How satisfied a customer was on a day. */
record NewScore(BigDecimal score, LocalDate on) {}
