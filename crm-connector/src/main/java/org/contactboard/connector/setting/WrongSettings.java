package org.contactboard.connector.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads settings on beyond a wrong one, so that all of them are told at once. */
public final class WrongSettings {

    private final List<WrongSetting> found = new ArrayList<>();

    /** What is set; where that is wrong, it is kept and the other value stands in until {@link #refuse()}. */
    public <T> T read(Supplier<T> setting, T otherwise) {
        try {
            return setting.get();
        } catch (WrongSetting wrong) {
            found.add(wrong);
            return otherwise;
        }
    }

    public void check(Runnable step) {
        try {
            step.run();
        } catch (WrongSetting wrong) {
            found.add(wrong);
        }
    }

    /** Throws them as one, a line each, if there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new WrongSetting(found.stream().map(WrongSetting::getMessage).collect(Collectors.joining("\n")));
        }
    }
}
