package org.contactboard.ui.edit;

/** For what a product holds that is given to a contact. */
enum ProductScope {
    ONCE,
    EMPLOYEE,
    CODE,
    NUMBER
}
