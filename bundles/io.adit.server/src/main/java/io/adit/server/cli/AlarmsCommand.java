package io.adit.server.cli;

import io.adit.engine.units.UnitText;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit alarms}. */
@Command(
        name = "alarms",
        description = "Lists the alarms of a running server, or tells how good its alarm system is.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For example: ./adit alarms --state shelved,out-of-service",
            "             ./adit alarms --kpis --from now-30d --operators 2"
        })
final class AlarmsCommand implements Callable<Integer> {
    private static final String OPEN = "active,unacknowledged,unconfirmed,shelved,suppressed,out-of-service";
    private static final int PAGE = 1000;

    @Option(
            names = "--state",
            paramLabel = "STATES",
            description = "Those in any of these states: active, unacknowledged, unconfirmed, latched, announced,"
                    + " shelved, suppressed, out-of-service; or all (default: all that anybody has to know of).")
    String state = OPEN;

    @Option(names = "--kpis", description = "Prints figures by ISA-18.2 and EEMUA 191 instead.")
    boolean kpis;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description =
                    "Beginning for the figures: ISO 8601 with offset, or now-30d (default: seven days before the end).")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "TIME", description = "End for the figures (default: now).")
    @Nullable
    String to;

    @Option(names = "--operators", paramLabel = "N", description = "People who share the alarms (default: 1).")
    int operators = 1;

    @Option(names = "--json", description = "Prints the answer as JSON.")
    boolean json;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException {
        if (!kpis && (from != null || to != null)) {
            throw new IllegalArgumentException("--from and --to are for the figures; add --kpis.");
        }
        JsonObject answer = kpis ? figures(server.client()) : alarms(server.client());
        if (json) {
            System.out.println(answer);
        } else if (kpis) {
            AlarmKpiText.print(answer, System.out);
        } else {
            print(answer.getValue("items").map(JsonValue::asArray).orElse(JsonArray.empty()));
        }
        return 0;
    }

    private JsonObject figures(RestClient client) {
        return ask(
                client, "/api/adit/alarms/kpis?operators=" + operators + parameter("from", from) + parameter("to", to));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + DittoApi.encode(value);
    }

    /** All pages as one. */
    private JsonObject alarms(RestClient client) {
        String states = state.equals("all") ? "" : parameter("state", state);
        List<JsonValue> items = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            String next = cursor.isEmpty() ? "" : parameter("cursor", cursor);
            JsonObject page = ask(client, "/api/adit/alarms/current?limit=" + PAGE + states + next);
            page.getValue("items")
                    .map(JsonValue::asArray)
                    .orElse(JsonArray.empty())
                    .forEach(items::add);
            cursor = page.getValue("cursor").map(JsonValue::asString).orElse(null);
        }
        return JsonObject.newBuilder()
                .set("items", items.stream().collect(JsonCollectors.valuesToArray()))
                .build();
    }

    private static JsonObject ask(RestClient client, String path) {
        return ServerAccessOptions.orFail(client.send("GET", path, null));
    }

    private static void print(JsonArray alarms) {
        if (alarms.isEmpty()) {
            System.out.println("No such alarms.");
        }
        for (JsonValue each : alarms) {
            JsonObject alarm = each.asObject();
            System.out.printf(
                    "%4s  %-24s  %s  %s%n",
                    text(alarm, "severity"),
                    text(alarm, "since"),
                    UnitText.inLine(text(alarm, "message"), text(alarm, "unit")),
                    states(alarm));
            System.out.printf("      %s of %s%s%n", text(alarm, "rule"), text(alarm, "thingId"), station(alarm));
        }
    }

    private static String station(JsonObject alarm) {
        if (!alarm.contains("station")) {
            return "";
        }
        String silent =
                is(alarm, "stationConnected") ? "" : ", which is not connected: it can't be acknowledged from here";
        return " at station " + text(alarm, "station") + silent;
    }

    private static String states(JsonObject alarm) {
        List<String> states = new ArrayList<>();
        states.add(is(alarm, "latched") ? "latched" : is(alarm, "active") ? "active" : "over");
        if (!is(alarm, "acknowledged")) {
            states.add("unacknowledged");
        }
        if (!is(alarm, "confirmed")) {
            states.add("unconfirmed");
        }
        if (alarm.contains("shelved")) {
            states.add("shelved until " + text(alarm, "shelved/until") + " by " + text(alarm, "shelved/by") + ": "
                    + text(alarm, "shelved/reason"));
        }
        if (alarm.contains("suppressed")) {
            states.add("suppressed: " + text(alarm, "suppressed/reason"));
        }
        if (alarm.contains("outOfService")) {
            states.add(
                    "out of service by " + text(alarm, "outOfService/by") + ": " + text(alarm, "outOfService/reason"));
        }
        return "[" + String.join("; ", states) + "]";
    }

    private static boolean is(JsonObject alarm, String name) {
        return alarm.getValue(name).map(JsonValue::asBoolean).orElse(false);
    }

    private static String text(JsonObject alarm, String path) {
        return alarm.getValue(path).map(JsonValue::formatAsString).orElse("-");
    }
}
