package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.WatchSettings;
import io.adit.model.Asset;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.simulator.NormalOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * 30 days of the sample's normal operation in fast time, with the sample's own detectors and one with the defaults for each channel: at most one announcement
 * for each channel. Only the slowest channels and pump P1, so that it takes seconds; with {@code -Dadit.every-channel=true} all of them, which takes minutes.
 */
class NormalOperationTest {
    private static final long START = 1_790_000_000;
    private static final long SECONDS = 30 * 86_400L;
    private static final long MICROS = 1_000_000;
    private static final WatchSettings DEFAULT = new WatchSettings.Detector(new DetectorSettings(List.of(), null));
    private static final boolean EVERY = Boolean.getBoolean("adit.every-channel");

    private record Source(ChannelId id, long periodSeconds, DoubleSupplier readings) {}

    private final List<AlarmChanged> raised = new ArrayList<>();

    @Test
    void announcesAtMostOnceForEachChannelInAMonth() throws IOException {
        Facility facility = AditFile.load(Site.SAMPLE);
        List<Source> sources = sources(facility);
        Engine engine = Engine.start(programme(facility, sources));
        Map<String, ChannelId> watched = engine.programme().rules().stream()
                .collect(Collectors.toMap(LevelRuleSettings::ruleId, LevelRuleSettings::channel));
        assertThat(watched).containsValues(sources.stream().map(Source::id).toArray(ChannelId[]::new));
        run(engine, sources);
        raised.forEach(each ->
                System.out.println(each.ruleId() + " after " + (each.status().timeMicros() / MICROS - START) / 3600
                        + " h: " + each.status().message()));
        System.out.println(raised.size() + " announcements by " + watched.size() + " detectors on " + sources.size()
                + " channels in 30 days");
        Map<ChannelId, Long> byChannel = raised.stream()
                .collect(Collectors.groupingBy(each -> watched.get(each.ruleId()), Collectors.counting()));
        assertThat(byChannel).allSatisfy((channel, count) -> assertThat(count).isLessThanOrEqualTo(1));
    }

    private static List<Source> sources(Facility facility) throws IOException {
        return NormalOperation.of(facility, Optional.of(Site.SAMPLE.resolveSibling("replay.tsv")), 1).stream()
                .map(sensor -> new Source(
                        new ChannelId(
                                facility.getNamespace() + ":"
                                        + ((Asset) sensor.channel().eContainer()).getId(),
                                sensor.channel().getKey()),
                        Math.round(sensor.periodSeconds()),
                        sensor.readings()))
                .filter(source -> EVERY || source.periodSeconds() == 5 || isOfPump(facility, source.id()))
                .toList();
    }

    private static boolean isOfPump(Facility facility, ChannelId id) {
        return Names.thingOf(facility, "pump-p1", "vibration").equals(id.thingId());
    }

    private static Programme programme(Facility facility, List<Source> sources) {
        Programme whole = ProgrammeReader.read(List.copyOf(
                        DesiredState.of(facility, "nginx:admin").things().values()))
                .programme();
        List<ChannelId> ids = sources.stream().map(Source::id).toList();
        List<LevelRuleSettings> rules = new ArrayList<>(whole.rules().stream()
                .filter(rule -> rule.watch() instanceof WatchSettings.Detector && ids.contains(rule.channel()))
                .toList());
        Set<ChannelId> watchedAlready = rules.stream()
                .filter(rule -> DEFAULT.equals(rule.watch()))
                .map(LevelRuleSettings::channel)
                .collect(Collectors.toSet());
        ids.stream().filter(id -> !watchedAlready.contains(id)).forEach(id -> rules.add(detector(id)));
        return new Programme(
                whole.channels().stream()
                        .filter(channel -> ids.contains(channel.id()))
                        .toList(),
                rules);
    }

    private static LevelRuleSettings detector(ChannelId id) {
        return new LevelRuleSettings(
                id.toString(),
                id.toString(),
                id,
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("notice", 200, 0, 0, 0, 0)),
                DEFAULT,
                null);
    }

    private void run(Engine engine, List<Source> sources) {
        EngineOutput output = new Announcements();
        long sequence = 0;
        for (long second = 0; second < SECONDS; second++) {
            for (Source source : sources) {
                if (second % source.periodSeconds() == 0) {
                    long time = (START + second) * MICROS;
                    double value = source.readings().getAsDouble();
                    if (!Double.isNaN(value)) {
                        Sample raw = new Sample(source.id(), time, value, Quality.GOOD, Reason.NONE, ++sequence);
                        engine.acceptRaw(raw, time, output);
                    }
                }
            }
        }
    }

    /** Keeps what was raised. */
    private final class Announcements implements EngineOutput {
        @Override
        public void raw(Sample sample) {
            // only alarms matter
        }

        @Override
        public void clean(Sample sample) {
            // as above
        }

        @Override
        public void report(Sample sample) {
            // as above
        }

        @Override
        public void alarm(AlarmChanged changed) {
            if (changed.cause() == AlarmCause.RAISED) {
                raised.add(changed);
            }
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new AssertionError(reason);
        }
    }
}
