package org.contactboard.connector.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the mappings that people made are known: until then no record is translated. */
@Readiness
@ApplicationScoped
class MappingsKnown implements HealthCheck {

    private final KnownMappings mappings;

    MappingsKnown(KnownMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mappings").status(mappings.isWhole()).build();
    }
}
