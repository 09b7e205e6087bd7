package io.adit.workbench.live;

import io.adit.workbench.JsonMembers;
import io.adit.workbench.Phrase;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Requests to the connected server, made beside the thread of the user interface and answered on it. UI thread only. */
public final class ServerRequests {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final int FIRST_FAILURE = 300;

    private final TwinConnection connection;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    ServerRequests(TwinConnection connection) {
        this.connection = connection;
    }

    /**
     * What came back.
     *
     * @param status HTTP status code; 0 where no answer came
     * @param body as JSON; empty object where there was none
     */
    public record Reply(int status, JsonObject body) {
        /** True where it was done. */
        public boolean isSuccess() {
            return status > 0 && status < FIRST_FAILURE;
        }

        /** Why it was not done, or what the server says of it. */
        public String sentence() {
            String said = text("message") + text("detail") + text("result");
            String more = text("description");
            String all = more.isEmpty() ? said : said + "\n\n" + more;
            return all.isEmpty() && !isSuccess() ? Phrase.of(Messages.theServerAnswersWithStatus, status) : all;
        }

        /** A member that is a text; empty where it is none. */
        public String text(String member) {
            return JsonMembers.text(body, member);
        }
    }

    /** @param sink told what came back; not told where the workbench ends before that */
    public void get(String path, Consumer<Reply> sink) {
        send("GET", path, null, sink);
    }

    /** @param sink told what came back; not told where the workbench ends before that */
    void post(String path, @Nullable JsonValue body, Consumer<Reply> sink) {
        send("POST", path, body, sink);
    }

    private void send(String method, String path, @Nullable JsonValue body, Consumer<Reply> sink) {
        if (!(connection.state() instanceof ConnectionState.Connected connected)) {
            sink.accept(failed(Messages.thereIsNoConnectionToAServer));
            return;
        }
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        HttpRequest request = connected
                .access()
                .request(path)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        Display display = Display.getCurrent();
        Thread.ofVirtual().start(() -> {
            Reply reply = exchange(request);
            if (!display.isDisposed()) {
                display.asyncExec(() -> sink.accept(reply));
            }
        });
    }

    private Reply exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            return failed(Phrase.of(Messages.noAnswerCameFromTheServer, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Messages.interrupted);
        }
    }

    private static JsonObject json(String body) {
        try {
            JsonValue value = JsonFactory.readFrom(body);
            return value.isObject() && !value.isNull()
                    ? value.asObject()
                    : JsonObject.newBuilder().set("result", body).build();
        } catch (JsonRuntimeException | IllegalArgumentException e) {
            return JsonObject.newBuilder().set("result", body).build();
        }
    }

    /** Ends it; answers that are still to come are not told. */
    void close() {
        http.shutdownNow();
    }

    private static Reply failed(String sentence) {
        return new Reply(0, JsonObject.newBuilder().set("message", sentence).build());
    }

    /** Text as a segment of a path or a value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Thing id in the id of a row. */
    public static String thing(String row) {
        return row.substring(0, row.lastIndexOf('#'));
    }

    /** Feature id in the id of a row. */
    public static String feature(String row) {
        return row.substring(row.lastIndexOf('#') + 1);
    }
}
