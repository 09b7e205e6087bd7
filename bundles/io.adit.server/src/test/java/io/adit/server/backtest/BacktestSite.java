package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.Sensitivity;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.programme.WatchSettings;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.ingest.Arrivals;
import io.adit.server.ingest.IngestRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two loggers with a history that a live engine made: gaps, late and doubled messages, spikes, and rules of every kind. */
final class BacktestSite implements AutoCloseable {
    static final ChannelId LEVEL = new ChannelId("ns:shaft", "level");
    static final ChannelId TEMPERATURE = new ChannelId("ns:shaft", "temperature");
    static final ChannelId OTHER = new ChannelId("ns:drain", "level");
    static final ChannelId SMOOTH = new ChannelId("ns:shaft", "smooth");
    static final long START = 1_780_000_000_000_000L;

    final List<AlarmChanged> alarms = new ArrayList<>();
    final RocksHistory history;
    private final Journal journal;
    private final Programme programme;
    private final Course course;
    final BacktestData data;
    final long end;

    /** What a logger measures next. */
    interface Course {
        double next(int message, double last, Random random);
    }

    BacktestSite(Path folder, int messages, long seed) throws IOException {
        this(
                folder,
                messages,
                seed,
                programme(),
                (message, last, random) -> Math.clamp(last + random.nextInt(13) - 6, 20, 80));
    }

    BacktestSite(Path folder, int messages, long seed, Programme programme, Course course) throws IOException {
        this.programme = programme;
        this.course = course;
        journal = Journal.open(folder.resolve("ingest"), new JournalOptions(256 << 10, 1 << 24, 1 << 20));
        history = RocksHistory.open(folder.resolve("history"));
        end = run(messages, new Random(seed));
        Arrivals arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
        data = new BacktestData(history, new Origin("site", arrivals, () -> messages), () -> programme);
    }

    private long run(int messages, Random random) {
        Engine engine = Engine.start(programme);
        Kept out = new Kept();
        long now = START;
        double[] value = {40, 38};
        for (int i = 1; i <= messages; i++) {
            now += random.nextInt(300) == 0 ? 90_000_000 : 300_000 + random.nextInt(700_000);
            int device = random.nextInt(2);
            value[device] = course.next(i, value[device], random);
            long measured = now - (random.nextInt(50) == 0 ? random.nextInt(60_000_000) : random.nextInt(200_000));
            double sent = random.nextInt(150) == 0 ? 9999 : value[device];
            String json = "{\"v\":" + sent + ",\"w\":" + (15 + random.nextInt(3)) + ",\"t\":" + measured / 1000 + "}";
            byte[] payload = json.getBytes(StandardCharsets.UTF_8);
            IngestRecord.Message message =
                    new IngestRecord.Message(now, "t", "d" + device, false, "application/json", payload);
            journal.append(message.toBytes());
            engine.accept(new RawMessage(i, now, "t", "d" + device, "application/json", payload), out);
            if (random.nextInt(3) == 0) {
                engine.advance(now + 100_000, out);
            }
        }
        journal.append(new IngestRecord.Tick(now).toBytes()).join();
        engine.advance(now, out);
        history.appendAlarms(alarms);
        history.checkpoint(messages, new byte[0]);
        return now;
    }

    private final class Kept implements EngineOutput {
        @Override
        public void raw(Sample sample) {
            history.append(Series.RAW, List.of(sample));
        }

        @Override
        public void clean(Sample sample) {
            history.append(Series.CLEAN, List.of(sample));
        }

        @Override
        public void report(Sample sample) {}

        @Override
        public void alarm(AlarmChanged changed) {
            alarms.add(changed);
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new IllegalStateException(reason);
        }
    }

    static Programme programme() {
        CalibrationSettings corrected = new CalibrationSettings(
                CalibrationKind.LINEAR,
                List.of(1.0, 1.0),
                "cm",
                null,
                null,
                List.of(new CorrectionSettings(TEMPERATURE, "Cel", 0.25, 15, 60.0)));
        return new Programme(
                List.of(
                        measured(LEVEL, "cm", "d0", "/v", "mm", List.of(corrected), 2.0),
                        measured(TEMPERATURE, "Cel", "d0", "/w", "Cel", List.of(), 2.0),
                        measured(OTHER, "cm", "d1", "/v", "cm", List.of(), 2.0),
                        smooth()),
                List.of(
                        high(),
                        rule("apart", LEVEL, 15, value("abs(a - b)", a(), b()), null),
                        rule("smooth", SMOOTH, 60, null, null),
                        rule("silent", OTHER, 30, new WatchSettings.Silence(), null),
                        rule("both", OTHER, 0, both(), null),
                        rule("guarded", OTHER, 55, null, guard())));
    }

    private static ChannelSettings measured(
            ChannelId id,
            String unit,
            String device,
            String pointer,
            String sourceUnit,
            List<CalibrationSettings> calibrations,
            double period) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                -500.0,
                500.0,
                period,
                1,
                List.of(new BindingSettings(
                        "t", device, pointer, "/t", TimeFormat.EPOCH_MILLIS, sourceUnit, null, null)),
                calibrations,
                new CleaningSettings(9, 5.0, 20.0, 40.0, 10.0, 30.0),
                ReportSettings.EVERY_SAMPLE);
    }

    private static ChannelSettings smooth() {
        return new ChannelSettings(
                SMOOTH,
                "Smooth",
                "cm",
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                new SmoothSettings(new DerivationInput("a", LEVEL), Smoothing.EWMA, null, 10.0, null));
    }

    /** The site's channels with a detector for one of them. */
    static Programme watched() {
        DetectorSettings detector = new DetectorSettings(List.of(), null, Sensitivity.MEDIUM, 5, 86_400);
        return new Programme(
                programme().channels(), List.of(rule("unusual", OTHER, 0, new WatchSettings.Detector(detector), null)));
    }

    private static LevelRuleSettings high() {
        return new LevelRuleSettings(
                "high",
                "High",
                LEVEL,
                Direction.ABOVE,
                false,
                true,
                List.of(
                        new LevelSettings("alert", 300, 55, 1, 2, 5),
                        new LevelSettings("action", 600, 62, 1, 0, 3),
                        new LevelSettings("alarm", 900, 70, 2, 1, 0)));
    }

    private static LevelRuleSettings rule(
            String id, ChannelId channel, double limit, WatchSettings watch, GuardSettings guard) {
        List<LevelSettings> levels = List.of(new LevelSettings("alert", 300, limit, 0, 1, 2));
        return new LevelRuleSettings(id, id, channel, Direction.ABOVE, false, true, levels, watch, guard);
    }

    private static WatchSettings value(String text, DerivationInput... inputs) {
        return new WatchSettings.Value(text, "cm", List.of(inputs), null);
    }

    private static WatchSettings both() {
        return new WatchSettings.Conditions(List.of("a > 55 cm and b > 50 cm"), List.of(a(), b()), null);
    }

    private static GuardSettings guard() {
        return new GuardSettings(null, "a < 75 cm", List.of(a()), List.of(new InhibitorSettings("high", "action")));
    }

    private static DerivationInput a() {
        return new DerivationInput("a", LEVEL, 30.0, true);
    }

    private static DerivationInput b() {
        return new DerivationInput("b", OTHER, 30.0, true);
    }

    /** The site's programme with one level of the high rule, alone, at another limit. */
    static Programme highOnlyAt(String level, double limit) {
        LevelRuleSettings high = high();
        List<LevelSettings> one = high.levels().stream()
                .filter(each -> each.name().equals(level))
                .map(each -> new LevelSettings(
                        level,
                        each.severity(),
                        limit,
                        each.hysteresis(),
                        each.delayOnSeconds(),
                        each.delayOffSeconds()))
                .toList();
        return new Programme(
                programme().channels(),
                List.of(new LevelRuleSettings("high", "High", LEVEL, Direction.ABOVE, false, true, one)));
    }

    BacktestReport run(BacktestRequest request) {
        return new Trial(data, request, done -> {}, () -> true).run();
    }

    @Override
    public void close() {
        history.close();
        journal.close();
    }
}
