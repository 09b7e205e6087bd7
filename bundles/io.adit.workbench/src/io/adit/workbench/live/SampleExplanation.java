package io.adit.workbench.live;

import io.adit.engine.units.UnitText;
import io.adit.workbench.Phrase;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/** How a sample came to be, as the server tells it, in lines for people. */
final class SampleExplanation {
    /** Where the text of a line begins, after its name. */
    static final int TEXT_FROM = 15;

    private static final int OK = 200;

    private SampleExplanation() {}

    /**
     * Asks the server. Blocks.
     *
     * @param channel id of a {@link ChannelRow}
     * @throws TwinServerException with a sentence for people
     */
    static String fetch(HttpClient http, ServerAccess access, String channel, Instant time)
            throws TwinServerException, InterruptedException {
        int separator = channel.lastIndexOf('#');
        String path = "/api/adit/things/" + encode(channel.substring(0, separator)) + "/features/"
                + encode(channel.substring(separator + 1)) + "/explain?time=" + encode(time.toString());
        HttpRequest request = access.request(path).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonObject body = JsonObject.of(response.body());
            if (response.statusCode() != OK) {
                throw new TwinServerException(
                        Phrase.of(Messages.theServerCantExplainIt, text(body, "detail"), text(body, "message")),
                        true,
                        null);
            }
            return lines(body);
        } catch (IOException e) {
            throw new TwinServerException(Phrase.of(Messages.noServerAnswersAt, access.base()), false, e);
        } catch (JsonRuntimeException e) {
            throw new TwinServerException(Phrase.of(Messages.whatAnswersAtExplainsNoSamples, access.base()), true, e);
        }
    }

    /** The answer of the server in lines. */
    static String lines(JsonObject found) {
        StringBuilder lines = new StringBuilder();
        line(lines, Messages.sample, sample(found, "sample", text(found, "unit")));
        if (found.contains("raw")) {
            line(lines, Messages.raw, sample(found, "raw", ""));
        }
        if (found.contains("message")) {
            line(
                    lines,
                    Messages.device,
                    Phrase.of(Messages.received, text(found, "message/device"), text(found, "message/received")));
            line(
                    lines,
                    Messages.payload,
                    text(found, "message/text") + text(found, "message/base64") + text(found, "message/payloadHidden"));
        }
        if (found.contains("programme")) {
            line(
                    lines,
                    Messages.settings,
                    Phrase.of(
                            Messages.revisionSince, text(found, "programme/revision"), text(found, "programme/since")));
        }
        found.getValue("steps")
                .filter(JsonValue::isArray)
                .ifPresent(steps -> steps.asArray().forEach(step -> step(lines, step.asObject(), text(found, "unit"))));
        if (!text(found, "note").isEmpty()) {
            lines.append('\n').append(text(found, "note")).append('\n');
        }
        return lines.toString();
    }

    private static void step(StringBuilder lines, JsonObject step, String unit) {
        String verdict = text(step, "verdict");
        String mark = switch (verdict) {
            case "PASSED" -> "✓ ";
            case "BAD" -> "✗ ";
            case "UNCERTAIN" -> "? ";
            default -> "";
        };
        line(lines, Words.step(text(step, "step")), mark + UnitText.inSentence(text(step, "text"), unit));
    }

    private static void line(StringBuilder lines, String name, String text) {
        lines.append(String.format(Locale.ROOT, "%-14s %s%n", name, text));
    }

    private static String sample(JsonObject found, String member, String unit) {
        String value = text(found, member + "/value") + " " + UnitText.of(unit);
        String quality = Quality.of(text(found, member + "/quality")).word();
        String reason = text(found, member + "/reason");
        return Phrase.of(
                Messages.valueAt,
                value.strip(),
                reason.isEmpty() ? quality : quality + ", " + Words.reason(reason),
                text(found, member + "/time"));
    }

    private static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
