package org.contactboard.connector;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.contactboard.connector.access.LocalMode;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.source.Sources;
import org.jboss.logging.Logger;

/** Looks at the settings before the first record is read; a wrong one ends the start with one line. */
@Singleton
final class StartCheck {

    private static final Logger LOG = Logger.getLogger(StartCheck.class);
    private static final int WRONG_USE = 2;

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Instance<Sources> sources,
            LocalMode localMode) {
        try {
            localMode.check();
            LOG.infof("Sources: %s", sources.get().names());
        } catch (WrongSetting wrong) {
            LOG.error(wrong.getMessage());
            throw new PreventFurtherStepsException(wrong.getMessage(), WRONG_USE);
        }
    }
}
