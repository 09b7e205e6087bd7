package io.adit.server.doctor;

import io.adit.access.AccessException;
import io.adit.access.Caller;
import io.adit.access.Login;
import io.adit.access.Route;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** A Ditto or a Hono that is somewhere else: whether it answers, and knows the user. Used by one thread. */
public final class RemoteCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Login login;
    private final Route route;

    /**
     * @param login who asks there
     * @param route the way there
     */
    public RemoteCheck(Login login, Route route) {
        this.login = login;
        this.route = route;
    }

    /** Looks at a Ditto; waits some seconds where it does not answer. */
    public List<Diagnosis> ditto(URI address) {
        return look("Ditto", address, "/api/2/whoami", "--ditto");
    }

    /** Looks at the device registry of a Hono; waits some seconds where it does not answer. */
    public List<Diagnosis> hono(URI address) {
        return look("Hono", address, "/v1/tenants?pageSize=1", "--hono");
    }

    private List<Diagnosis> look(String part, URI address, String path, String option) {
        if (address.getHost() == null) {
            return List.of(Diagnosis.wrong(
                    part, "'" + address + "' is no address", "Write e.g. " + option + " http://127.0.0.1:8080"));
        }
        try {
            HttpResponse<String> answer = get(address, path);
            List<Diagnosis> found = new ArrayList<>();
            found.add(judge(part, address, answer));
            clock(address, answer).ifPresent(found::add);
            return found;
        } catch (AccessException | IllegalArgumentException e) {
            return List.of(Diagnosis.wrong(
                    part,
                    String.valueOf(e.getMessage()),
                    "Check the proxy and its login, or the provider's address, the client's id and secret."));
        } catch (SSLException e) {
            return List.of(Diagnosis.wrong(
                    part,
                    address + " has a certificate that Java does not trust: " + e.getMessage(),
                    "Name the certificate of its authority with --ca-file."));
        } catch (IOException e) {
            return List.of(Diagnosis.wrong(
                    part,
                    address + " does not answer" + route.via(address) + " (" + e + ")",
                    "Check the address, the network, and that it runs there."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Diagnosis.wrong(part, address + " was not asked to the end", "Run this again."));
        }
    }

    private Diagnosis judge(String part, URI address, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        boolean nothingFound = answer.statusCode() == 404 && answer.body().startsWith("{\"error\"");
        int status = nothingFound ? 200 : answer.statusCode(); // a registry without tenants
        return switch (status) {
            case 200 -> Diagnosis.ok(part, address + " knows " + login + version(address));
            case 401 ->
                Diagnosis.wrong(
                        part,
                        address + " does not accept " + login + " and its password",
                        "Check --user and --password-file, or the scope and audience of the token.");
            case 403 ->
                Diagnosis.wrong(
                        part, address + " knows " + login + ", who may not do this", "Give it the role administrator.");
            case 404 ->
                Diagnosis.wrong(
                        part,
                        address + " is no " + part,
                        "Check the address: it ends with host and port, without a path.");
            default ->
                Diagnosis.wrong(part, address + " answers with " + status, "See its own health page and its log.");
        };
    }

    /** Only an Adit tells its version to users. */
    private String version(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address, "/api/adit/status");
        try {
            String version = answer.statusCode() == 200 ? new JsonObject(answer.body()).getString("version", "") : "";
            return version.isEmpty() ? "" : " (Adit " + version + ")";
        } catch (DecodeException e) {
            return "";
        }
    }

    private static Optional<Diagnosis> clock(URI address, HttpResponse<String> answer) {
        try {
            return answer.headers()
                    .firstValue("Date")
                    .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
                    .map(there -> ClockCheck.compare(address.getHost(), Instant.now(), there));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        try (Caller caller = new Caller(address, login, route, PATIENCE)) {
            return caller.send(caller.request(path).timeout(PATIENCE), HttpResponse.BodyHandlers.ofString());
        }
    }
}
