package org.contactboard.connector;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.contactboard.connector.access.LocalMode;
import org.contactboard.connector.hook.Hooks;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.source.Sources;
import org.jboss.logging.Logger;

/** Looks at the settings before the first record is read; a wrong one ends the start with one line. */
@Singleton
final class StartCheck {

    private static final Logger LOG = Logger.getLogger(StartCheck.class);

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Instance<Sources> sources,
            Instance<Hooks> hooks,
            LocalMode localMode) {
        try {
            localMode.check();
            LOG.infof(
                    "Sources: %s; doors for webhooks: %s",
                    sources.get().names(), hooks.get().names());
        } catch (WrongSetting wrong) {
            throw new ConfigurationException(wrong.getMessage());
        }
    }
}
