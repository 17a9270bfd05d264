package org.contactboard.local.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The processes of a running board, by their pids. */
record Processes(long connector, long board, long ui, long postgres, long kafka) {

    /** The children of a launcher, told apart by what stands in their command lines. */
    static Processes of(long launcher) {
        return new Processes(
                child(launcher, "/crm-connector/"),
                child(launcher, "/board-service/"),
                child(launcher, "/ui/quarkus-run.jar"),
                child(launcher, "/bin/postgres"),
                child(launcher, "/kafka/"));
    }

    /** Seconds of processor time that each has spent until now: says where the time goes. */
    Map<String, Double> cpuSeconds() {
        var spent = new LinkedHashMap<String, Double>();
        spent.put("cpu-connector", cpuSeconds(connector));
        spent.put("cpu-board", cpuSeconds(board));
        spent.put("cpu-postgres", cpuSeconds(postgres));
        spent.put("cpu-kafka", cpuSeconds(kafka));
        return spent;
    }

    private static double cpuSeconds(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(spent -> spent.toNanos() / 1e9)
                .sum();
    }

    private static long child(long launcher, String mark) {
        return ProcessHandle.of(launcher)
                .orElseThrow()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no process of " + mark))
                .pid();
    }
}
