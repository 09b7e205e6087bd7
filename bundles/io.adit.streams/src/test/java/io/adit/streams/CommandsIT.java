package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.GoldenCommands;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Commands on their way from a Ditto's topic to devices and back, through real brokers. Takes two minutes: {@code ./adit test streams}. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes minutes: ./adit test streams")
class CommandsIT {
    private static final int COMMANDS = 200;
    private static final double GOOD_PPM = 4;
    private static final long APART_NANOS = 50_000_000;
    /** Commands between two measurements of the air: the interlock wants to know of the last seconds, however slow the machine is. */
    private static final int BETWEEN_MEASUREMENTS = 10;

    @TempDir
    Path folder;

    private final SampleFacility sample = new SampleFacility();

    /** The same steps as in the one-machine form, and as without brokers. */
    @Test
    void refusesAndSendsWhatTheOneMachineFormRefusesAndSends() throws Exception {
        try (Installation site = new Installation(folder, sample, 1)) {
            CommandSite commands = new CommandSite(site);
            site.tellProgramme();
            site.start();
            commands.isUp();
            try (Devices fan = commands.fan()) {
                int number = 0;
                boolean eastIsGood = false;
                for (JsonValue each : JsonArray.of(GoldenCommands.steps())) {
                    JsonObject step = each.asObject();
                    if (step.contains("air")) {
                        eastIsGood = measures(step, commands) || eastIsGood && !isOf("east", step);
                    } else {
                        if (eastIsGood) {
                            commands.air("east", 0, GOOD_PPM); // an interlock wants to know of the last seconds
                        }
                        plays(step, "golden-" + number++, commands, fan);
                    }
                }
                assertThat(number).isEqualTo(9);
            }
        }
    }

    /** Whether it says that the air in the east is good. */
    private static boolean measures(JsonObject step, CommandSite commands) {
        double ppm = step.getValue("ppm").orElseThrow().asDouble();
        commands.air(
                OutputText.text(step, "air"),
                step.getValue("secondsAgo").orElseThrow().asInt(),
                ppm);
        return isOf("east", step) && ppm <= GOOD_PPM;
    }

    private static boolean isOf(String sensor, JsonObject step) {
        return OutputText.text(step, "air").equals(sensor);
    }

    private static void plays(JsonObject step, String id, CommandSite commands, Devices fan) {
        int before = fan.did().size();
        commands.send(
                id,
                step.getValue("feature").map(JsonValue::asString).orElse(""),
                OutputText.text(step, "send"),
                step.getValue("payload").orElseThrow().toString());
        JsonObject answer = commands.answer(id);
        assertThat(answer.getValue("status")).as(answer.toString()).isEqualTo(step.getValue("status"));
        assertThat(GoldenCommands.timeless(
                        answer.getValue("value").map(JsonValue::toString).orElse("")))
                .isEqualTo(step.getValue("error").map(JsonValue::toString).orElse(""));
        assertThat(fan.did().stream().skip(before).map(each -> each.subject() + " " + each.payload()))
                .isEqualTo(step.getValue("device").map(JsonValue::asString).stream()
                        .toList());
    }

    /** Half of them are guarded by an interlock, which refuses as long as the instance that takes over is behind. */
    @Test
    void noneIsLostOrDoneTwiceWhenAnInstanceIsKilled() throws Exception {
        try (Installation site = new Installation(folder, sample, 1)) {
            CommandSite commands = new CommandSite(site);
            site.tellProgramme();
            Process first = site.start();
            commands.isUp();
            try (Devices fan = commands.fan()) {
                CompletableFuture<Void> killed = new CompletableFuture<>();
                Thread sender = new Thread(() -> sendAll(commands, killed), "sender");
                sender.start();
                await().atMost(Installation.LIMIT).until(() -> fan.did().size() > COMMANDS / 8);
                first.destroyForcibly().waitFor();
                killed.complete(null);
                site.start();
                sender.join();
                await().atMost(Installation.LIMIT)
                        .until(() -> commands.answers().size() >= COMMANDS
                                && commands.notes().size() >= 2 * COMMANDS);
                eachHasOneOutcome(commands, fan);
            }
        }
    }

    /** The second half is sent once the first instance is killed. */
    private static void sendAll(CommandSite commands, CompletableFuture<Void> killed) {
        for (int number = 0; number < COMMANDS; number++) {
            if (number == COMMANDS / 2) {
                killed.join();
            }
            if (number % BETWEEN_MEASUREMENTS == 0) {
                commands.measure("west", 0, GOOD_PPM);
                commands.measure("east", 0, GOOD_PPM);
            }
            commands.send("c-" + number, "", number % 2 == 0 ? "paint" : "stop", "{\"number\":" + number + "}");
            LockSupport.parkNanos(APART_NANOS);
        }
    }

    private static void eachHasOneOutcome(CommandSite commands, Devices fan) {
        Map<String, Integer> status = commands.answers().stream()
                .collect(Collectors.toMap(
                        CommandSite::correlation,
                        each -> each.getValue("status").orElseThrow().asInt()));
        assertThat(status.keySet()).isEqualTo(ids(each -> true));
        Set<String> answered = status.entrySet().stream()
                .filter(each -> each.getValue() == 204)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(answered).containsAll(ids(each -> each % 2 == 0)).hasSizeGreaterThan(COMMANDS / 2);
        assertThat(status.values()).allMatch(each -> each == 204 || each == 409);
        assertThat(fan.did().stream().map(each -> "c-" + each.payload().replaceAll("\\D", "")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answered);
        List<String> outcomes = commands.notes().stream()
                .flatMap(each -> each.getValue("outcome").stream())
                .map(JsonValue::asString)
                .toList();
        assertThat(outcomes).hasSize(COMMANDS).containsOnly("answered", "refused");
        assertThat(outcomes.stream().filter("answered"::equals)).hasSameSizeAs(answered);
    }

    private static Set<String> ids(java.util.function.IntPredicate which) {
        return IntStream.range(0, COMMANDS)
                .filter(which)
                .mapToObj(each -> "c-" + each)
                .collect(Collectors.toSet());
    }
}
