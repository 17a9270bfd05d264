package org.contactboard.local.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** What a process and those that it started have spent of the processors' time: says where the time goes. */
final class CpuTime {

    private CpuTime() {}

    static double seconds(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(spent -> spent.toNanos() / 1e9)
                .sum();
    }
}
