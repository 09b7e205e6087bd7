package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Properties that hold for any input, tried on seeded random input. */
class EngineRandomTest {
    private static final int CHANNELS = 12;
    /** Reasons that the programme of this test has no settings for. */
    private static final Set<Reason> OTHER_TESTS = EnumSet.of(
            Reason.NO_CALIBRATION,
            Reason.CLOCK,
            Reason.STALE,
            Reason.UNIT,
            Reason.INCOMPLETE,
            Reason.CALIBRATION_EXPIRED,
            Reason.UNCORRECTED,
            Reason.DRIFT,
            Reason.FILLED,
            Reason.STEP_FAILED,
            Reason.STEP_JUDGED);

    static Programme programme() {
        List<ChannelSettings> channels = new ArrayList<>();
        List<LevelRuleSettings> rules = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            ChannelId id = new ChannelId("ns:asset" + i, "v");
            BindingSettings binding =
                    new BindingSettings("t", "d" + i % 4, "/a/v" + i, "/t", TimeFormat.EPOCH_SECONDS, "mA", null, null);
            channels.add(new ChannelSettings(
                    id,
                    "C" + i,
                    "A",
                    -0.5,
                    0.5,
                    3.0 + i,
                    4,
                    List.of(binding),
                    List.of(),
                    new CleaningSettings(5 + i, 4.0, 4.0, i < 6 ? 0.02 : null, 5.0, 20.0),
                    new ReportSettings(0.01, i * 0.5, 10.0)));
            rules.add(new LevelRuleSettings(
                    "r" + i,
                    "R" + i,
                    id,
                    i % 2 == 0 ? Direction.ABOVE : Direction.BELOW,
                    i % 3 == 0,
                    true,
                    i % 2 == 0
                            ? List.of(
                                    new LevelSettings("lo", 1, 0.02, 0.01, i % 5, 2),
                                    new LevelSettings("hi", 2, 0.05, 0, 1, 0))
                            : List.of(
                                    new LevelSettings("lo", 1, -0.02, 0.01, i % 5, 2),
                                    new LevelSettings("hi", 2, -0.05, 0, 1, 0))));
        }
        return new Programme(channels, rules);
    }

    static List<RawMessage> messages(Random random, int count) {
        List<RawMessage> messages = new ArrayList<>();
        double time = 1_700_000_000;
        double[] level = new double[CHANNELS];
        for (int i = 0; i < count; i++) {
            time += random.nextInt(40) == 0 ? random.nextInt(60) : random.nextDouble();
            int device = random.nextInt(4);
            double measured =
                    time - (random.nextInt(10) == 0 ? random.nextInt(40) : 0) + (random.nextInt(50) == 0 ? 9 : 0);
            StringBuilder json = new StringBuilder("{\"t\":" + (long) measured + ",\"a\":{\"z\":[1]");
            for (int c = device; c < CHANNELS; c += 4) {
                level[c] =
                        random.nextInt(20) == 0 ? random.nextInt(160) - (random.nextInt(9) == 0 ? 900 : 80) : level[c];
                if (random.nextInt(8) > 0) {
                    String value = random.nextInt(30) == 0 ? "null" : String.valueOf(level[c] + random.nextInt(5));
                    json.append(",\"v").append(c).append("\":").append(value);
                }
            }
            byte[] payload = json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
            messages.add(new RawMessage(i, Trial.at(time), "t", "d" + device, "application/json", payload));
        }
        return messages;
    }

    private static void act(Engine engine, RawMessage message, Recorder out) {
        engine.accept(message, out);
        String rule = "r" + message.sequence() % CHANNELS;
        long now = message.arrivalMicros() + 1;
        AlarmAct[] acts = AlarmAct.values();
        int turn = (int) (message.sequence() % (7L * acts.length));
        if (turn < acts.length) {
            engine.act(new AlarmRequest(rule, acts[turn], now + 5_000_000L * (turn + 1), "eve", "why"), now, out);
        }
    }

    @Test
    void savingAndRestoringAnywhereChangesNothing() {
        Random random = new Random(21);
        List<RawMessage> messages = messages(random, 6000);
        Recorder once = new Recorder();
        Recorder broken = new Recorder();
        Engine whole = Engine.start(programme());
        Engine parts = Engine.start(programme());
        for (RawMessage message : messages) {
            act(whole, message, once);
            act(parts, message, broken);
            if (random.nextInt(25) == 0) {
                parts = Engine.restore(programme(), parts.saveState());
            }
        }
        assertThat(broken.lines).isEqualTo(once.lines);
        assertThat(parts.saveState()).isEqualTo(whole.saveState());
        assertThat(once.alarms).hasSizeGreaterThan(100);
        for (Reason reason : Reason.values()) {
            boolean possible = !OTHER_TESTS.contains(reason);
            assertThat(once.clean.stream().anyMatch(sample -> sample.reason() == reason))
                    .as("%s occurs", reason)
                    .isEqualTo(possible);
        }
    }

    @Test
    void lettingTimePassBetweenMessagesMakesOutputEarlierButNotDifferent() {
        Random random = new Random(22);
        List<RawMessage> messages = messages(random, 4000);
        Recorder plain = new Recorder();
        Recorder ticked = new Recorder();
        Engine first = Engine.start(programme());
        Engine second = Engine.start(programme());
        long last = 0;
        for (RawMessage message : messages) {
            act(first, message, plain);
            for (long tick = Math.max(last, message.arrivalMicros() - 5_000_000);
                    tick < message.arrivalMicros();
                    tick += 700_000) {
                second.advance(tick, ticked);
            }
            last = message.arrivalMicros();
            act(second, message, ticked);
        }
        assertThat(ticked.lines).isEqualTo(plain.lines);
    }

    @Test
    void everyCleanSampleHasItsRawOne() {
        Recorder out = new Recorder();
        Engine engine = Engine.start(programme());
        messages(new Random(23), 3000).forEach(message -> engine.accept(message, out));
        assertThat(out.clean.stream()
                        .filter(sample -> sample.reason() != Reason.MISSING)
                        .map(sample -> sample.channel() + "@" + sample.timeMicros() + "#" + sample.sequence()))
                .isEqualTo(out.raw.stream()
                        .map(sample -> sample.channel() + "@" + sample.timeMicros() + "#" + sample.sequence())
                        .toList());
        assertThat(out.clean).allMatch(sample -> Double.isFinite(sample.value()) || sample.quality() == Quality.BAD);
    }

    @Test
    void mutatedPayloadsNeverEscapeAndAreNeverLost() {
        Random random = new Random(24);
        Engine engine = Engine.start(programme());
        String[] seeds = {
            "{\"t\":1700000000,\"a\":{\"v0\":1.5,\"v4\":-2e3,\"v8\":null,\"x\":[1,{\"y\":\"\\u00e9\\n\"}]}}",
            "[{\"a\":{\"v0\":NaN}}]",
            "\uFEFF{\"a\":{\"v0\":\"12\",\"v4\":{}},\"t\":\"2026-01-01T00:00:00Z\"}",
            "{\"a\":{\"v0\":123456789012345678901234567890,\"v4\":1e999}}"
        };
        int raw = 0;
        int undecodable = 0;
        for (int i = 0; i < 60_000; i++) {
            byte[] payload = mutate(seeds[random.nextInt(seeds.length)].getBytes(StandardCharsets.UTF_8), random);
            Recorder out = new Recorder();
            engine.accept(new RawMessage(i, Trial.at(1_700_000_000 + i), "t", "d0", "", payload), out);
            assertThat(out.undecodable.size() == 1 ? out.raw.isEmpty() : !out.raw.isEmpty())
                    .isTrue();
            raw += out.raw.size();
            undecodable += out.undecodable.size();
        }
        assertThat(raw).isGreaterThan(5_000);
        assertThat(undecodable).isGreaterThan(5_000);
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] payload = seed.clone();
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(payload.length);
            switch (random.nextInt(3)) {
                case 0 -> payload[at] = (byte) random.nextInt(256);
                case 1 -> payload[at] = (byte) "{}[]\",:0e-.tnN\\u".charAt(random.nextInt(16));
                default -> payload = java.util.Arrays.copyOf(payload, Math.max(1, at));
            }
        }
        return payload;
    }
}
