package org.contactboard.connector.hook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body as far as it may go. */
final class BodyReading {

    private static final int STEP = 16 * 1024;

    private BodyReading() {}

    static byte[] bytes(InputStream in, int most, Room.Share room) throws Refused, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] step = new byte[Math.min(STEP, most + 1)];
        for (int read = in.read(step); read >= 0; read = in.read(step)) {
            if (bytes.size() + read > most) {
                throw tooLarge(most);
            }
            if (!room.take(read)) {
                throw new Refused(503, "too much at once", "There is too much at once; send it again");
            }
            bytes.write(step, 0, read);
        }
        return bytes.toByteArray();
    }

    static Refused tooLarge(int most) {
        return new Refused(413, "the body is larger than max-bytes", "The body is larger than " + most + " bytes");
    }
}
