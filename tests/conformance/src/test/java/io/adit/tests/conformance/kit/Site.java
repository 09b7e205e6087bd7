package io.adit.tests.conformance.kit;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * What one case works with: the server under test and names that nobody else uses. What it makes under these names is
 * deleted afterwards where the server is not the suite's own.
 */
public final class Site implements AutoCloseable {
    /** Root of the API. */
    public static final String API = "/api/2";

    private static final String RUN =
            "conformance.r" + UUID.randomUUID().toString().substring(0, 8);

    private final Target target;
    private final Duration patience;
    private final Queue<String> made = new ConcurrentLinkedQueue<>();

    Site(Target target, Duration patience) {
        this.target = target;
        this.patience = patience;
    }

    /** The namespace of this run, in which everything lies. */
    public static String namespace() {
        return RUN;
    }

    /** A new id for a thing or policy. */
    public String newId() {
        return newId(RUN);
    }

    /** A new id in another namespace below that of this run. */
    public String newId(String namespace) {
        String id = namespace + ":x" + UUID.randomUUID();
        made.add(id);
        return id;
    }

    /** Takes over a thing that the server has named, so that it is cleared up. */
    public String adopt(String id) {
        made.add(id);
        return id;
    }

    /** Subject of the one who sends the requests, as policies name it. */
    public String me() {
        return target.main().subject();
    }

    /** The one who sends the requests. */
    public Login main() {
        return target.main();
    }

    /** Somebody else; skips the case where there is none. */
    public Login other() {
        return target.other()
                .orElseThrow(
                        () -> new TestAbortedException("needs a second user: --other-user, --other-password-file"));
    }

    /** Somebody with a token, named as the server names them; skips the case where there is no token. */
    public Login holder() {
        String token = target.token().orElseThrow(() -> new TestAbortedException("needs a token: --token-file"));
        String subject = get("/whoami")
                .as(Login.bearer("", token))
                .expect(200)
                .json()
                .path("defaultSubject")
                .asText();
        return Login.bearer(subject, token);
    }

    /** URL of the server without a path. */
    public URI base() {
        return target.base();
    }

    /** GET of a path below {@link #API}, or of an absolute path that starts with two slashes. */
    public Request get(String path) {
        return request("GET", path, null);
    }

    /** DELETE. */
    public Request delete(String path) {
        return request("DELETE", path, null);
    }

    /** PUT of JSON. */
    public Request put(String path, String json) {
        return request("PUT", path, json).with("Content-Type", "application/json");
    }

    /** POST of JSON. */
    public Request post(String path, String json) {
        return request("POST", path, json).with("Content-Type", "application/json");
    }

    /** PATCH by a JSON merge patch. */
    public Request patch(String path, String json) {
        return request("PATCH", path, json).with("Content-Type", "application/merge-patch+json");
    }

    /** Any method with any text as body, without a content type; null: no body. */
    public Request request(String method, String path, @Nullable String body) {
        String absolute = path.startsWith("//") ? path.substring(1) : API + path;
        return new Request(
                method,
                URI.create(target.base() + absolute),
                target.main(),
                Optional.ofNullable(body).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                patience);
    }

    /** Opens a WebSocket session of the main subject. */
    public Socket socket() {
        return socket(target.main());
    }

    /** Opens a WebSocket session. */
    public Socket socket(Login login) {
        return new Socket(target.base(), Map.of(login.header(), login.value()), patience);
    }

    /** Opens a WebSocket session of the main subject that declares to give this acknowledgement. */
    public Socket socketDeclaring(String label) {
        return new Socket(
                target.base(),
                Map.of(main().header(), main().value(), "declared-acks", "[\"" + label + "\"]"),
                patience);
    }

    /** Opens a WebSocket session without credentials. */
    public Socket anonymousSocket() {
        return new Socket(target.base(), Map.of(), patience);
    }

    /** Opens a stream of events of the main subject. */
    public Events events(String path) {
        return new Events(get(path));
    }

    /** Opens a stream of events. */
    public Events events(String path, Login login) {
        return new Events(get(path).as(login));
    }

    /** Serves a WoT thing model to the server under test. */
    public ModelServer model(String json) {
        return new ModelServer(target.base().getHost(), json);
    }

    /** Makes a thing and gives its path. */
    public String thing(String json) {
        String path = "/things/" + newId();
        put(path, json).expect(201);
        return path;
    }

    /** Makes a policy from JSON with placeholders as {@link #fill} knows them, and gives its path. */
    public String policy(String json) {
        String path = "/policies/" + newId();
        put(path, fill(json)).expect(201);
        return path;
    }

    /** Puts subjects in: {@code ${me}} stands for the main one, {@code ${other}} for the other. */
    public String fill(String text) {
        String filled = text.replace("${me}", me());
        return filled.contains("${other}") ? filled.replace("${other}", other().subject()) : filled;
    }

    /** Escapes a value for a query or a path segment. */
    public static String escape(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The id at the end of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        if (!target.own()) {
            made.forEach(id -> delete("/things/" + id).answer());
            made.forEach(id -> delete("/policies/" + id).answer());
        }
    }
}
