package org.contactboard.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

    private final List<String> said = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory = Path.of(".");

    @Test
    void startsAChildThatDiesAgainAndSaysSoInOneLine() {
        var first = child("exit 3");
        try (var kept = Kept.keep(first, () -> child("exec sleep 600"), said::add)) {
            await().until(() -> kept.pid() != first.pid());

            assertThat(said).containsExactly("child ended (exit code 3): starting it again");
            assertThat(ProcessHandle.of(kept.pid())).isPresent();
        }
    }

    @Test
    void triesAgainWhenTheChildCannotBeStarted() {
        try (var kept = Kept.keep(child("exit 3"), this::failing, said::add)) {
            await().until(() -> said.contains("child did not start again: the disk is full"));
        }
    }

    @Test
    void doesNotStartAChildAgainThatWasLetGo() {
        var kept = Kept.keep(child("exec sleep 600"), () -> child("exec sleep 600"), said::add);
        var pid = kept.pid();

        kept.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(said).isEmpty();
    }

    private Leash failing() {
        throw new IllegalStateException("the disk is full");
    }

    private Leash child(String script) {
        return Leash.hold(Command.of("child", List.of("sh", "-c", script), directory, directory.resolve("log")));
    }
}
