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
import org.contactboard.connector.setting.WrongSettings;
import org.contactboard.connector.source.Sources;
import org.jboss.logging.Logger;

/** Looks at the settings before the first record is read; what is wrong ends the start, with a line each. */
@Singleton
final class StartCheck {

    private static final Logger LOG = Logger.getLogger(StartCheck.class);

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Instance<Sources> sources,
            Instance<Hooks> hooks,
            LocalMode localMode) {
        WrongSettings settings = new WrongSettings();
        settings.check(localMode::check);
        String names = settings.read(() -> sources.get().names(), "");
        String doors = settings.read(() -> hooks.get().names(), "");
        try {
            settings.refuse();
            LOG.infof("Sources: %s; doors for webhooks: %s", names, doors);
        } catch (WrongSetting wrong) {
            throw new ConfigurationException(wrong.getMessage());
        }
    }
}
