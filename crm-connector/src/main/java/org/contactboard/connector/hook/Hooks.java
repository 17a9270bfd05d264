package org.contactboard.connector.hook;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contactboard.connector.setting.WrongSettings;
import org.jspecify.annotations.Nullable;

/** The doors that are configured, by source; none at all unless somebody asks for one. */
@Singleton
public final class Hooks {

    private final Map<String, Hook> hooks = new TreeMap<>();

    Hooks(HookSettings settings) {
        WrongSettings wrong = new WrongSettings();
        settings.blocks()
                .forEach((source, block) -> wrong.check(
                        () -> HookRule.hook(source, block.hook()).ifPresent(hook -> hooks.put(source, hook))));
        wrong.refuse();
    }

    /** The door of that source; null when it has none. */
    @Nullable
    Hook of(String source) {
        return hooks.get(source);
    }

    /** All of them with their schemes, for the log. */
    public String names() {
        return hooks.isEmpty()
                ? "none"
                : hooks.values().stream()
                        .map(hook -> hook.source() + " (" + hook.scheme() + ")")
                        .collect(Collectors.joining(", "));
    }
}
