package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is and who asks. Never prints the password.
 *
 * @param base scheme http or https, host, port and a path without {@code /api/2}; no slash at the end
 * @param user name of the user
 * @param password in memory only; nothing stores it
 */
public record ServerAccess(URI base, String user, String password) {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /**
     * Takes what people paste: {@code localhost:8080}, {@code http://host:8080}, {@code ws://host:8080/ws/2}.
     *
     * @throws IllegalArgumentException with a sentence for people if that is no address
     */
    public static ServerAccess of(String address, String user, String password) {
        String text = address.strip();
        String full = text.contains("://") ? text : "http://" + text;
        String http = full.replaceFirst("^ws(s?)://", "http$1://")
                .replaceFirst("/(ws|api)(/2)?/?$", "")
                .replaceFirst("/+$", "");
        URI uri;
        try {
            uri = URI.create(http);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Phrase.of(Messages.isNoAddressWriteForExampleHttp, text), e);
        }
        boolean scheme = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!scheme || uri.getHost() == null) {
            throw new IllegalArgumentException(Phrase.of(Messages.isNoAddressWriteForExampleHttp, text));
        }
        if (user.isBlank()) {
            throw new IllegalArgumentException(Messages.aUserNameIsNeeded);
        }
        return new ServerAccess(uri, user.strip(), password);
    }

    /**
     * What the start gave: system properties {@code adit.server.url}, {@code adit.server.user} and
     * {@code adit.server.passwordFile}, or the environment's ADIT_SERVER_URL, ADIT_SERVER_USER and
     * ADIT_SERVER_PASSWORD_FILE. Null unless all three are given.
     *
     * @throws IOException if the password file cannot be read
     */
    public static @Nullable ServerAccess ofStart() throws IOException {
        String url = given("adit.server.url", "ADIT_SERVER_URL");
        String user = given("adit.server.user", "ADIT_SERVER_USER");
        String file = given("adit.server.passwordFile", "ADIT_SERVER_PASSWORD_FILE");
        return url == null || user == null || file == null
                ? null
                : of(url, user, Files.readString(Path.of(file)).strip());
    }

    private static @Nullable String given(String property, String variable) {
        String value = System.getProperty(property);
        return value != null ? value : System.getenv(variable);
    }

    /** Ditto's WebSocket. */
    String webSocket() {
        return base.toString().replaceFirst("^http", "ws") + "/ws/2";
    }

    /** A request in the user's name. @param pathAndQuery of the server's HTTP API, already encoded */
    public HttpRequest.Builder request(String pathAndQuery) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .timeout(TIMEOUT);
    }

    @Override
    public String toString() {
        return user + " at " + base;
    }
}
