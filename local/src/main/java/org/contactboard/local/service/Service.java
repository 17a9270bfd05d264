package org.contactboard.local.service;

import org.contactboard.local.place.Ports;

/** One of the three services: its module, its heap, and where it is ready. */
public enum Service {
    BOARD("board-service", "512m"),
    CONNECTOR("crm-connector", "256m"),
    UI("ui", "512m");

    private final String module;
    private final String heap;

    Service(String module, String heap) {
        this.module = module;
        this.heap = heap;
    }

    public String module() {
        return module;
    }

    String heap() {
        return heap;
    }

    int port(Ports ports) {
        return switch (this) {
            case BOARD -> ports.board();
            case CONNECTOR -> ports.connector();
            case UI -> ports.ui();
        };
    }
}
