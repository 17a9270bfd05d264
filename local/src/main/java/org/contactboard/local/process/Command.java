package org.contactboard.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run as a child.
 *
 * @param environment comes on top of ours
 * @param log gets its output, after what is in it already
 * @param patience how long it may take to end when it is asked to, before it is ended
 */
public record Command(
        String name,
        List<String> words,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stop,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static Command of(String name, List<String> words, Path directory, Path log) {
        return new Command(name, words, Map.of(), directory, log, StopSignal.TERM, PATIENCE);
    }

    public Command with(Map<String, String> newEnvironment) {
        return new Command(name, words, newEnvironment, directory, log, stop, patience);
    }

    public Command stoppedBy(StopSignal signal) {
        return new Command(name, words, environment, directory, log, signal, patience);
    }

    Command endedAfter(Duration newPatience) {
        return new Command(name, words, environment, directory, log, stop, newPatience);
    }
}
