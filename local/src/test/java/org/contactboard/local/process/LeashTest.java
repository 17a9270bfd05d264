package org.contactboard.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {

    @TempDir
    Path directory = Path.of(".");

    @Test
    void endsTheChildThatIsLetGo() {
        var child = Leash.hold(shell("sleep 600"));

        child.close();

        assertThat(running(child.pid())).isFalse();
    }

    @Test
    void endsAChildThatDoesNotListenWhenItsPatienceIsOver() throws Exception {
        var child = Leash.hold(
                shell("trap '' TERM; echo deaf; while :; do sleep 0.1; done").endedAfter(Duration.ofMillis(300)));
        await().until(() -> log().contains("deaf"));

        child.close();

        assertThat(child.waitFor()).isEqualTo(128 + 9);
    }

    @Test
    void tellsTheExitCodeOfAChildThatEndsByItself() throws Exception {
        assertThat(Leash.hold(shell("exit 7")).waitFor()).isEqualTo(7);
    }

    @Test
    void keepsWhatTheChildSays() throws Exception {
        Leash.hold(shell("echo one; echo two >&2")).waitFor();

        assertThat(log()).isEqualTo("one\ntwo\n");
        assertThat(LogTail.of(directory.resolve("log"))).isEqualTo("two");
    }

    @Test
    void leavesNoChildWhenTheLauncherIsKilled() throws Exception {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var pid = Long.parseLong(launcher.inputReader().readLine());
        assertThat(running(pid)).isTrue();

        launcher.destroyForcibly();

        await().until(() -> !running(pid));
    }

    /** A launcher that holds a child and says which. */
    static final class Launcher {

        public static void main(String... arguments) throws InterruptedException {
            var directory = Path.of(arguments[0]);
            var child = Leash.hold(Command.of("child", List.of("sleep", "600"), directory, directory.resolve("log")));
            System.out.println(child.pid());
            child.waitFor();
        }
    }

    private Command shell(String script) {
        return Command.of("child", List.of("sh", "-c", script), directory, directory.resolve("log"));
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    private static boolean running(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
