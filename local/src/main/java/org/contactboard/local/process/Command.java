package org.contactboard.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run as a child: its words, its environment on top of ours, where, and the file that gets its output. */
public record Command(
        String name, List<String> words, Map<String, String> environment, Path directory, Path log, StopSignal stop) {

    public static Command of(String name, List<String> words, Path directory, Path log) {
        return new Command(name, words, Map.of(), directory, log, StopSignal.TERM);
    }

    public Command with(Map<String, String> newEnvironment) {
        return new Command(name, words, newEnvironment, directory, log, stop);
    }

    public Command stoppedBy(StopSignal signal) {
        return new Command(name, words, environment, directory, log, signal);
    }
}
