package org.contactboard.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.JavaProgram;
import org.contactboard.local.process.Leash;
import org.contactboard.local.server.Readiness;

/** Starts the three services from what the build made of them. */
public final class Services {

    private final Programs programs;
    private final DataDirectory directory;
    private final Neighbours neighbours;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    public Services(Programs programs, DataDirectory directory, Neighbours neighbours) {
        this.programs = programs;
        this.directory = directory;
        this.neighbours = neighbours;
    }

    /** Starts a service without waiting for it. */
    public Leash start(Service service) {
        return Leash.hold(command(service));
    }

    /** Starts a service and waits until it is ready. */
    public Leash startReady(Service service) throws InterruptedException {
        return Readiness.await(start(service), () -> ready(service));
    }

    private Command command(Service service) {
        var words = new ArrayList<>(JavaProgram.WORDS);
        words.addAll(List.of(
                "-Xmx" + service.heap(),
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                programs.jar(service).toString()));
        return Command.of(service.module(), words, directory.root(), directory.log(service.module()))
                .with(neighbours.environment(service));
    }

    private boolean ready(Service service) {
        var address = "http://127.0.0.1:%d/q/health/ready".formatted(service.port(neighbours.ports()));
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
