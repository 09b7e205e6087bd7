package io.adit.server.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit quality}. */
@Command(
        name = "quality",
        description = "Shows how well the channels of a running server deliver, the worst first.",
        mixinStandardHelpOptions = true)
final class QualityCommand implements Callable<Integer> {
    @Option(names = "--day", description = "Of the last day (default: of the last hour).")
    boolean day;

    @Option(names = "--json", description = "Prints the answer as JSON.")
    boolean json;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException {
        JsonObject answer = ServerAccessOptions.orFail(server.client().send("GET", "/api/adit/quality", null));
        if (json) {
            System.out.println(answer);
            return 0;
        }
        List<JsonObject> channels =
                answer.getValue("channels").map(JsonValue::asArray).orElse(JsonArray.empty()).stream()
                        .map(JsonValue::asObject)
                        .sorted(Comparator.comparingDouble(this::goodness))
                        .toList();
        System.out.printf("%9s %7s %7s %9s  %s%n", "complete", "bad", "unsure", "p95 late", "channel");
        channels.forEach(channel -> System.out.printf(
                "%9s %7s %7s %9s  %s %s%n",
                percent(number(channel, "completeness", Double.NaN)),
                percent(share(channel, "bad")),
                percent(share(channel, "uncertain")),
                seconds(number(channel, "latencyP95Seconds", Double.NaN)),
                channel.getValue("thingId").map(JsonValue::asString).orElse(""),
                channel.getValue("featureId").map(JsonValue::asString).orElse("")));
        return 0;
    }

    /** Share of the expected samples that came good. */
    private double goodness(JsonObject channel) {
        double received = number(channel, "received", 0);
        double good = received == 0 ? 0 : number(channel, "good", 0) / received;
        return good * number(channel, "completeness", received == 0 ? 0 : 1);
    }

    private double share(JsonObject channel, String quality) {
        return number(channel, quality, 0) / number(channel, "received", 0);
    }

    private double number(JsonObject channel, String name, double otherwise) {
        return channel.getValue((day ? "day/" : "hour/") + name)
                .filter(JsonValue::isNumber)
                .map(JsonValue::asDouble)
                .orElse(otherwise);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(java.util.Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String seconds(double value) {
        return Double.isNaN(value) ? "-" : String.format(java.util.Locale.ROOT, "%.3g s", value);
    }
}
