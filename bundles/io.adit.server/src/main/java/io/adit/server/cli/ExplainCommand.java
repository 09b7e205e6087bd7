package io.adit.server.cli;

import io.adit.engine.units.UnitText;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit explain}. */
@Command(
        name = "explain",
        description = "Tells how a sample came to be: payload, binding, calibration, and each check with its numbers.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./adit explain my.ns:pump-1 motorCurrent --time 2026-01-31T12:00:00Z"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "THING", description = "Id of the asset's thing.")
    String thing = "";

    @Parameters(index = "1", paramLabel = "CHANNEL", description = "Key of the channel.")
    String channel = "";

    @Option(
            names = "--time",
            required = true,
            paramLabel = "TIME",
            description = "Time of measurement, ISO 8601 with offset; the nearest sample within a day is taken.")
    String time = "";

    @Option(names = "--json", description = "Prints the answer as JSON.")
    boolean json;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException {
        RestClient.Answer answer = server.client()
                .send(
                        "GET",
                        "/api/adit/things/" + DittoApi.encode(thing) + "/features/" + DittoApi.encode(channel)
                                + "/explain?time=" + DittoApi.encode(time),
                        null);
        JsonObject found = ServerAccessOptions.orFail(answer);
        if (json) {
            System.out.println(found);
        } else {
            print(found, System.out);
        }
        return 0;
    }

    private static void print(JsonObject found, PrintStream out) {
        out.println(sample(found, "sample", " " + UnitText.of(text(found, "unit"))));
        if (found.contains("raw")) {
            out.println("  raw          " + sample(found, "raw", ""));
        }
        if (found.contains("message")) {
            out.println("  message      " + text(found, "message/kind") + " of device " + text(found, "message/device")
                    + " of tenant " + text(found, "message/tenant") + ", received " + text(found, "message/received")
                    + ", " + text(found, "message/bytes") + " bytes " + text(found, "message/contentType"));
            out.println("  payload      " + text(found, "message/text") + text(found, "message/base64")
                    + text(found, "message/payloadHidden"));
        }
        if (found.contains("script")) {
            out.println("  script       " + text(found, "script/name") + ", SHA-256 " + text(found, "script/sha256")
                    + ", computed " + text(found, "script/computed") + " " + text(found, "script/failure"));
        }
        if (found.contains("programme")) {
            out.println("  programme    revision " + text(found, "programme/revision") + " since "
                    + text(found, "programme/since"));
        }
        for (JsonValue each : array(found, "steps")) {
            JsonObject step = each.asObject();
            out.printf("  %-12s %-9s %s%n", text(step, "step"), verdict(step), text(step, "text"));
        }
        for (JsonValue each : array(found, "alarms")) {
            JsonObject alarm = each.asObject();
            out.println("  alarm        " + text(alarm, "cause") + " " + text(alarm, "message"));
        }
        if (!text(found, "note").isEmpty()) {
            out.println(text(found, "note"));
        }
    }

    private static String verdict(JsonObject step) {
        return text(step, "verdict").equals("INFO") ? "" : text(step, "verdict").toLowerCase(java.util.Locale.ROOT);
    }

    private static String sample(JsonObject found, String member, String unit) {
        return text(found, member + "/time") + "  " + text(found, member + "/value") + unit + " "
                + text(found, member + "/quality") + " " + text(found, member + "/reason");
    }

    private static JsonArray array(JsonObject json, String member) {
        return json.getValue(member).map(JsonValue::asArray).orElse(JsonArray.empty());
    }

    private static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }
}
