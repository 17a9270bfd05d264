package org.contactboard.ui.invented;

import static org.contactboard.ui.invented.InventedRows.map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Answers {@code GET /board} and publishes changes and beats; run by hand it keeps inventing calls. */
public final class InventedBoard implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final HttpServer http;
    private final KafkaProducer<String, byte[]> kafka;
    private final String topic;
    private volatile boolean hushed;
    private final InventedRows invented = new InventedRows(LocalDate.now());
    private final List<Map<String, Object>> rows;

    public InventedBoard(int port, String servers, String topic, int customers) throws IOException {
        this.topic = topic;
        this.rows = new ArrayList<>(invented.rows(customers));
        this.kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)));
        }
        this.http = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        http.createContext("/api/v1/board", this::board);
        http.createContext("/api/v1/", exchange -> answer(exchange, map("items", List.of(), "total", 0)));
        http.start();
        beats.scheduleAtFixedRate(this::beat, 0, 500, TimeUnit.MILLISECONDS);
    }

    public static void main(String[] arguments) throws Exception {
        InventedBoard board = new InventedBoard(
                Integer.parseInt(arguments[0]), arguments[1], "board-changes", Integer.parseInt(arguments[2]));
        int every = Integer.parseInt(arguments[3]);
        AtomicInteger next = new AtomicInteger();
        board.beats.scheduleAtFixedRate(
                () -> board.call(next.getAndIncrement() % 12), every, every, TimeUnit.MILLISECONDS);
    }

    /** A call that was just held with customer {@code c<i>}. */
    public void call(int i) {
        Map<String, Object> row = new LinkedHashMap<>(rows.get(i));
        Map<String, Object> cell = invented.cell("payroll", LocalDate.now(), Instant.now());
        row.putAll(map("version", System.currentTimeMillis(), "cells", List.of(cell)));
        rows.set(i, row);
        publish("c" + i, row);
    }

    private void beat() {
        if (!hushed) {
            publish("_beat", map("at", Instant.now(), "oldestMarkAgeMs", 0, "lag", 0, "connectorSilentMs", 0));
        }
    }

    /** Whether the beat is kept back, as by a relay that died. */
    public void hush(boolean quiet) {
        hushed = quiet;
    }

    /** Gives customer {@code c<i>} another name, without telling anybody. */
    public void renameQuietly(int i, String name) {
        Map<String, Object> row = new LinkedHashMap<>(rows.get(i));
        Map<String, Object> customer = map("id", "c" + i, "name", name);
        row.putAll(map("version", System.currentTimeMillis(), "customer", customer));
        rows.set(i, row);
    }

    public void publish(String key, Object value) {
        try {
            kafka.send(new ProducerRecord<>(topic, key, json.writeValueAsBytes(value)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        beats.shutdownNow();
        http.stop(0);
        kafka.close();
    }

    private void board(HttpExchange exchange) throws IOException {
        int page = parameter(exchange, "page", 0);
        int size = parameter(exchange, "size", 50);
        List<Map<String, Object>> some =
                rows.stream().skip((long) page * size).limit(size).toList();
        Map<String, Object> answer = map("today", LocalDate.now(), "zone", "Europe/Amsterdam");
        answer.put("rhythm", map("green", "P3M", "orange", "P6M"));
        answer.put("products", invented.products());
        answer.putAll(map("page", page, "size", size, "total", rows.size(), "rows", some));
        answer(exchange, answer);
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static int parameter(HttpExchange exchange, String name, int otherwise) {
        String query = exchange.getRequestURI().getQuery();
        for (String part : (query == null ? "" : query).split("&")) {
            if (part.startsWith(name + "=")) {
                return Integer.parseInt(part.substring(name.length() + 1));
            }
        }
        return otherwise;
    }
}
