package org.contactboard.ui.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.contactboard.ui.drawer.CustomerDetails.ContactPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerDetailsTest {

    @Test
    void namesAlsoWhoIsKnownByANumberOnly() {
        CustomerDetails details = new CustomerDetails(
                "a", null, List.of(person("Wilma", true), person("Piet", false), person(null, true)));

        assertEquals(List.of("Wilma", "name unknown"), details.notToCall("name unknown"));
    }

    private static ContactPerson person(@Nullable String name, boolean doNotCall) {
        return new ContactPerson("p", name, "+31612345678", null, doNotCall);
    }
}
