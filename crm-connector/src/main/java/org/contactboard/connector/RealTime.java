package org.contactboard.connector;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The system's clock, never moved: what other systems sign and send tells the real time, whatever day it is here. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface RealTime {}
