package org.contactboard.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.contactboard.ui.shell.Refusal;

/** A link that fetches a file when it is followed. */
final class FileLink {

    private FileLink() {}

    static Anchor of(String id, String label, Supplier<String> name, Supplier<InputStream> file) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(_ -> response(name, file)), label);
        link.setId(id);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static DownloadResponse response(Supplier<String> name, Supplier<InputStream> file) {
        try {
            return new DownloadResponse(file.get(), name.get(), "application/octet-stream", -1);
        } catch (Refusal | ProcessingException | WebApplicationException away) {
            return DownloadResponse.error(HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
        }
    }
}
