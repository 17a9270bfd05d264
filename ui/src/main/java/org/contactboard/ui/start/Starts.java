package org.contactboard.ui.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the steps of an empty board. */
@ApplicationScoped
public class Starts {

    private final TestCallPublisher calls;
    private final Edits edits;
    private final String schemas;

    Starts(
            TestCallPublisher calls,
            Edits edits,
            @ConfigProperty(name = "contactboard.schemas", defaultValue = "http://127.0.0.1:8082/schemas")
                    String schemas) {
        this.calls = calls;
        this.edits = edits;
        this.schemas = schemas;
    }

    public StartSteps steps(Words words) {
        return new StartSteps(words, this, edits);
    }

    void testCall(String customerName) {
        calls.send(customerName);
    }

    /** Where the connector serves the schemas of the neutral inbound format. */
    String schemas() {
        return schemas;
    }
}
