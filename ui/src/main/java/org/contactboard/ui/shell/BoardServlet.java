package org.contactboard.ui.shell;

import com.vaadin.quarkus.QuarkusVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** Vaadin's servlet with our settings; its Quarkus extension takes none from application.properties. */
@WebServlet(
        urlPatterns = "/*",
        asyncSupported = true,
        initParams = {
            @WebInitParam(name = "heartbeatInterval", value = "60"),
            @WebInitParam(name = "closeIdleSessions", value = "false")
        })
public class BoardServlet extends QuarkusVaadinServlet {}
