package org.contactboard.local.endtoend;

/** The processes of the product. */
enum Part {
    POSTGRES,
    KAFKA,
    BOARD_SERVICE,
    CRM_CONNECTOR,
    UI
}
