package org.contactboard.board.imported;

import java.util.Locale;

/** What can be wrong with a value of a file. */
enum Wrong {
    MISSING("must be given"),
    NOT_AN_ID("must be letters, digits, dots, hyphens and underscores"),
    NOT_A_CODE("must be lower-case letters, digits and hyphens"),
    NOT_A_PHONE("must be a number with its country, such as +31302004210"),
    NOT_AN_EMAIL("must be an e-mail address"),
    NOT_A_DAY("must be a day such as 2026-11-22 or 22-11-2026"),
    NOT_A_TIME("must be a time such as 10:30"),
    AFTER_TODAY("must not be after today"),
    BEFORE_START("must come after `time`"),
    NOT_A_CHANNEL("must be phone or face-to-face"),
    NOT_A_DIRECTION("must be in or out"),
    NOT_A_PURPOSE("must be relation or helpdesk"),
    NOT_A_FLAG("must be yes or no"),
    NOT_A_SCORE("must be a number from 1 to 10"),
    NOT_A_POSITION("must be a whole number from 1 to 9999"),
    NOT_A_CUSTOMER("is no customer's id or name"),
    NOT_A_PRODUCT("is no product's id or name"),
    NOT_AN_EMPLOYEE("is no employee's id, e-mail address or name"),
    NOT_A_PERSON("is no person's id"),
    NOT_A_SEGMENT("is no segment's id"),
    NOT_A_SCOPE("must be customer, segment or board"),
    ONLY_A_CUSTOMER("is for customers"),
    SEVERAL("is the name of several: give the id"),
    ONLY_AN_EMPLOYEE("is for employees, not for a customer's person"),
    ONLY_A_PERSON("is for a customer's person: `customer` must be given"),
    TWICE("says something else than an earlier line does of the same"),
    TOO_LONG("is too long"),
    UNPRINTABLE("holds a sign that cannot be stored");

    private final String reason;

    Wrong(String reason) {
        this.reason = reason;
    }

    /** By which clients find their own words. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String reason() {
        return reason;
    }
}
