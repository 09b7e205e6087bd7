package io.adit.workbench.backtest;

import io.adit.workbench.Phrase;
import io.adit.workbench.live.ServerAccess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * One back-test that a server does. Used by one thread, which it blocks.
 *
 * @param access where, and as whom
 */
record RuleTrial(HttpClient http, ServerAccess access) {
    private static final long MILLIS_BETWEEN_LOOKS = 300;
    private static final String PATH = "/api/adit/backtest";

    /**
     * Begins it and waits for its end.
     *
     * @param progress told how much is done, 0 to 1
     * @param goesOn asked now and then; false ends it
     * @throws IOException with a sentence for people, where there is no answer
     * @throws CancellationException where it was ended
     */
    JsonObject run(JsonObject request, DoubleConsumer progress, BooleanSupplier goesOn)
            throws IOException, InterruptedException {
        JsonObject report = send("POST", PATH, request.toString());
        String path = PATH + "/" + text(report, "id");
        try {
            while (text(report, "state").equals("RUNNING")) {
                if (!goesOn.getAsBoolean()) {
                    throw new CancellationException();
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
                report = send("GET", path, "");
                progress.accept(
                        report.getValue("progress").map(JsonValue::asDouble).orElse(0.0));
            }
        } catch (InterruptedException | CancellationException e) {
            exchange("DELETE", path, "");
            throw e;
        }
        if (!text(report, "state").equals("DONE")) {
            throw new IOException(text(report, "problem"));
        }
        return report;
    }

    private JsonObject send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(method, path, body);
        try {
            JsonObject json = JsonObject.of(response.body());
            if (response.statusCode() < 300) {
                return json;
            }
            throw new IOException(text(json, "detail") + text(json, "message"));
        } catch (JsonRuntimeException e) {
            throw new IOException(Phrase.of(Messages.whatAnswersAtKnowsNoBackTests, access.base()), e);
        }
    }

    private HttpResponse<String> exchange(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = access.request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A member as text; empty where there is none. */
    static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    /** A member as a number; 0 where there is none. */
    static double number(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isNumber)
                .map(JsonValue::asDouble)
                .orElse(0.0);
    }
}
