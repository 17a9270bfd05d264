package org.contactboard.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.junit.jupiter.api.Test;

class AgreementsPartTest {

    private final AgreementsPart part = new AgreementsPart("sign", Words.of(Locale.ENGLISH));

    @Test
    void keepsWhoMustNotBeCalledWhileTheSameCustomerIsReadAnew() {
        part.show(customer("a"), Head.EMPTY);
        part.notToCall(List.of("Wilma"));

        part.show(customer("a"), Head.EMPTY);
        part.notToCallUnknown();

        assertTrue(part.isVisible());
        assertEquals(
                "⊘ do not call Wilma|Which of the contact persons do not want to be called is not known now.", seen());
    }

    @Test
    void forgetsThemForAnotherCustomer() {
        part.show(customer("a"), Head.EMPTY);
        part.notToCall(List.of("Wilma"));

        part.show(customer("b"), Head.EMPTY);

        assertFalse(part.isVisible());
    }

    @Test
    void saysSoWhenItIsNotKnownOfACustomerWithWhomNothingWasAgreed() {
        part.show(customer("a"), Head.EMPTY);

        part.notToCallUnknown();

        assertTrue(part.isVisible());
        part.notToCall(List.of());
        assertFalse(part.isVisible());
    }

    private String seen() {
        return part.getChildren()
                .filter(Component::isVisible)
                .map(it -> it.getElement().getText())
                .collect(Collectors.joining("|"));
    }

    private static Customer customer(String id) {
        return new Customer(id, id, List.of(), null, null, null, null, false, null);
    }
}
