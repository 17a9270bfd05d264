package org.contactboard.connector.hook;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.signature.Check;
import org.contactboard.connector.signature.Scheme;
import org.contactboard.connector.signature.Schemes;

/** Turns what a source's block says of its door into one; a wrong value is told as every other, a secret never. */
final class HookRule {

    /** What Kafka's client takes in one request, less room for headers. */
    private static final int MOST = 15 * 1024 * 1024;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s?#]+");

    private HookRule() {}

    /** Empty where no scheme is set. */
    static Optional<Hook> hook(String source, HookSettings.Door door) {
        String key = "contactboard.sources." + source + ".hook.";
        return door.scheme().map(name -> {
            Scheme scheme = Schemes.named(name, door.header(), door.parameter());
            if (scheme == null) {
                throw new WrongSetting(key + "scheme", name, String.join(", ", Schemes.NAMES));
            }
            checkOpen(key + "header", name, door.header());
            checkOpen(key + "parameter", name, name.equals("hmac-sha256") ? Optional.empty() : door.parameter());
            Check check = new Check(scheme, secrets(key + "secret", door), window(key + "window", door.window()));
            Optional<String> address = door.publicUrl().map(url -> address(key + "public-url", source, url));
            if (scheme.signsAddress() && address.isEmpty()) {
                address(key + "public-url", source, "");
            }
            return new Hook(source, name, check, address, maxBytes(key + "max-bytes", door.maxBytes()));
        });
    }

    private static List<String> secrets(String key, HookSettings.Door door) {
        List<String> secrets = door.secret().orElse(List.of()).stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (secrets.isEmpty()) {
            throw new WrongSetting(
                    key,
                    "",
                    "the secret that the vendor signs with or sends; set it as "
                            + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + " in the environment");
        }
        return secrets;
    }

    private static void checkOpen(String key, String scheme, Optional<String> value) {
        if (value.isPresent() && !Schemes.isOpen(scheme)) {
            throw new WrongSetting(key, value.get(), "nothing, for " + scheme + " says where it stands");
        }
    }

    private static String address(String key, String source, String url) {
        if (!ADDRESS.matcher(url).matches()) {
            throw new WrongSetting(
                    key, url, "the address that the vendor posts to, such as https://board.example/hooks/" + source);
        }
        return url;
    }

    private static int maxBytes(String key, String value) {
        try {
            int bytes = Integer.parseInt(value);
            if (bytes > 0 && bytes <= MOST) {
                return bytes;
            }
        } catch (NumberFormatException wrong) {
            // told below, as what is too small or too large is
        }
        throw new WrongSetting(key, value, "a whole number from 1 to " + MOST);
    }

    private static Duration window(String key, String value) {
        try {
            Duration window = Duration.parse(value);
            if (window.isPositive()) {
                return window;
            }
        } catch (DateTimeException wrong) {
            // told below, as what is not positive is
        }
        throw new WrongSetting(key, value, "a time such as PT5M");
    }
}
