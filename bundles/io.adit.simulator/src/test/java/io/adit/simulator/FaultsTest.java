package io.adit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For many seeds: what is put in is what is declared, and all else is as it would be without. */
class FaultsTest {
    private static final int STEPS = 1000;
    private static final int SEEDS = 50;
    private static final double SWING = 2.5;
    private final List<Fault> declared = new ArrayList<>();

    private static double[] sound(long seed) {
        Random random = new Random(seed);
        return DoubleStream.generate(random::nextGaussian).limit(STEPS).toArray();
    }

    private double[] faulty(FaultKind kind, long seed) {
        declared.clear();
        double[] values = sound(seed);
        int[] at = {0};
        Signal signal = new FaultySignal(
                () -> values[at[0]++], new FaultSchedule(kind, "room.channel", SWING, seed, declared::add));
        return DoubleStream.generate(signal::next).limit(STEPS).toArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"SPIKE", "STUCK", "DRIFT", "GAP"})
    void readingsDifferExactlyAsDeclared(FaultKind kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            double[] sound = sound(seed);
            double[] faulty = faulty(kind, seed);
            assertThat(declared).hasSizeBetween(STEPS / 100, STEPS / 20);
            double[] expected = sound.clone();
            for (Fault fault : declared) {
                assertThat(fault.kind()).isEqualTo(kind);
                assertThat(fault.target()).isEqualTo("room.channel");
                assertThat(fault.steps()).isBetween(kind.leastSteps(), kind.mostSteps());
                put(fault, sound, expected);
            }
            assertThat(faulty).as("%s, seed %d", kind, seed).containsExactly(expected, within(0.0));
        }
    }

    /** Independent of the code under test: what a declared fault means. */
    private static void put(Fault fault, double[] sound, double[] expected) {
        int from = (int) fault.fromStep();
        for (int i = 0; i < fault.steps() && from + i < STEPS; i++) {
            expected[from + i] = switch (fault.kind()) {
                case SPIKE -> sound[from] + fault.size();
                case STUCK -> sound[from];
                case DRIFT -> sound[from + i] + fault.size() * ((i + 1.0) / fault.steps());
                default -> Double.NaN;
            };
        }
        if (fault.kind() == FaultKind.SPIKE || fault.kind() == FaultKind.DRIFT) {
            assertThat(Math.abs(fault.size())).isBetween(3 * SWING, 16 * SWING);
        } else {
            assertThat(fault.size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void theSameSeedGivesTheSameFaultsAndAnotherOneOthers(FaultKind kind) {
        assertThat(schedule(kind, 7)).isEqualTo(schedule(kind, 7)).isNotEqualTo(schedule(kind, 8));
    }

    private static List<Fault> schedule(FaultKind kind, long seed) {
        List<Fault> faults = new ArrayList<>();
        FaultSchedule schedule = new FaultSchedule(kind, "logger", SWING, seed, faults::add);
        LongStream.range(0, STEPS).forEach(schedule::at);
        return faults;
    }

    /** A link that notes what was sent, and when: at the end of which step. */
    private static final class NotingLink implements Link {
        private final List<String> sent = new ArrayList<>();

        @Override
        public CompletionStage<Void> connect() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public boolean canSend() {
            return true;
        }

        @Override
        public CompletionStage<Boolean> publish(byte[] payload) {
            sent.add(new String(payload, StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(true);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private final NotingLink link = new NotingLink();

    private SimulatedDevice device(FaultSchedule clock, FaultSchedule burst) {
        SimulatedDevice.Profile profile = new SimulatedDevice.Profile(
                "logger",
                List.of(new SimulatedDevice.Reading("/v", () -> 1)),
                Set.of(new SimulatedDevice.Time("/t", io.adit.model.TimeFormat.EPOCH_MILLIS)),
                1);
        SimulatedDevice device =
                new SimulatedDevice(profile, new SimulatedDevice.Faults(clock, burst), new Tally(null));
        device.connect(link);
        return device;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theClockIsWrongAsDeclared(long seed) {
        SimulatedDevice device =
                device(new FaultSchedule(FaultKind.CLOCK_SKEW, "logger", 0, seed, declared::add), null);
        for (int i = 0; i < STEPS; i++) {
            device.publish(Instant.ofEpochSecond(i));
        }
        assertThat(declared).isNotEmpty();
        double[] expected =
                DoubleStream.iterate(0, second -> second + 1).limit(STEPS).toArray();
        for (Fault fault : declared) {
            assertThat(Math.abs(fault.size())).isBetween(60.0, 3600.0);
            for (int i = (int) fault.fromStep(); i < Math.min(STEPS, fault.fromStep() + fault.steps()); i++) {
                expected[i] += fault.size();
            }
        }
        assertThat(link.sent.stream().mapToDouble(FaultsTest::seconds).toArray())
                .containsExactly(expected, within(1e-9));
    }

    private static double seconds(String payload) {
        Matcher time = Pattern.compile("\"t\":(-?\\d+)").matcher(payload);
        assertThat(time.find()).as(payload).isTrue();
        return Long.parseLong(time.group(1)) / 1000.0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void burstsHoldMessagesBackAsDeclaredAndLoseNone(long seed) {
        SimulatedDevice device = device(null, new FaultSchedule(FaultKind.BURST, "logger", 0, seed, declared::add));
        List<Integer> sentAtOnce = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int before = link.sent.size();
            device.publish(Instant.ofEpochSecond(i));
            sentAtOnce.add(link.sent.size() - before);
        }
        List<Integer> expected = new ArrayList<>(java.util.Collections.nCopies(STEPS, 1));
        for (Fault fault : declared) {
            int end = (int) fault.fromStep() + fault.steps();
            for (int i = (int) fault.fromStep(); i < Math.min(STEPS, end); i++) {
                expected.set(i, 0);
            }
            if (end < STEPS) {
                expected.set(end, fault.steps() + 1);
            }
        }
        assertThat(declared).isNotEmpty();
        assertThat(sentAtOnce).isEqualTo(expected);
        device.flush();
        assertThat(link.sent.stream().mapToDouble(FaultsTest::seconds).boxed())
                .isEqualTo(DoubleStream.iterate(0, second -> second + 1)
                        .limit(STEPS)
                        .boxed()
                        .toList());
    }
}
