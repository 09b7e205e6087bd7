package io.adit.bench;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.programme.WatchSettings;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.backtest.Against;
import io.adit.server.backtest.BacktestData;
import io.adit.server.backtest.BacktestReport;
import io.adit.server.backtest.BacktestRequest;
import io.adit.server.backtest.IncidentList;
import io.adit.server.backtest.Origin;
import io.adit.server.backtest.Stretch;
import io.adit.server.backtest.Sweep;
import io.adit.server.backtest.Trial;
import io.adit.server.ingest.Arrivals;
import io.adit.server.ingest.IngestRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Back-tests over a site of {@value #CHANNELS} channels at 1 Hz, ten of them in each message, with calibration, full cleaning and two rules for each
 * (a level with three limits, a rate over ten minutes): how many times faster than the time in which the readings came, the warm-up included.
 */
final class BacktestBench {
    private static final int CHANNELS = 50;
    private static final int PER_MESSAGE = 10;
    private static final long START = 1_700_000_000_000_000L;
    private static final long SECOND = 1_000_000;

    private final Figures figures = new Figures("backtest");
    private final boolean quick;
    private final long seconds;

    BacktestBench(boolean quick) {
        this.quick = quick;
        seconds = quick ? 6 * 3600 : 2 * 86_400;
    }

    void run() throws IOException {
        Path folder = Folders.fresh("backtest");
        try (Journal journal = Journal.open(folder.resolve("ingest"), JournalOptions.defaults());
                RocksHistory history = RocksHistory.open(folder.resolve("history"))) {
            figures.say("writing %d h of %d channels at 1 Hz", seconds / 3600, CHANNELS);
            long messages = write(journal, history);
            Arrivals arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
            BacktestData data =
                    new BacktestData(history, new Origin("bench", arrivals, () -> messages), BacktestBench::programme);
            for (int run = quick ? 0 : -1; run < (quick ? 1 : 3); run++) {
                double all = timesRealTime(data, List.of(), null);
                double one = timesRealTime(data, List.of("level0"), null);
                double sweep =
                        timesRealTime(data, List.of("level0"), new Sweep("level0", "alert", 100, 400, 41, null, false));
                if (run >= 0) {
                    figures.add("times_real_time", "1", all);
                    figures.add("samples_per_s", "1/s", all * CHANNELS);
                    figures.add("times_real_time_one_rule", "1", one);
                    figures.add("times_real_time_sweep_41", "1", sweep);
                }
            }
            figures.print();
        } finally {
            Folders.delete(folder);
        }
    }

    private double timesRealTime(BacktestData data, List<String> rules, @Nullable Sweep sweep) {
        long warmUp = seconds * SECOND / 4;
        Stretch stretch = new Stretch(START + warmUp, START + seconds * SECOND, warmUp);
        BacktestRequest request = new BacktestRequest(
                programme(),
                programme(),
                rules,
                stretch,
                Against.NONE,
                IncidentList.NONE,
                sweep,
                null,
                List.of(),
                "bench");
        long begin = System.nanoTime();
        BacktestReport report = new Trial(data, request, done -> {}, () -> true).run();
        double took = (System.nanoTime() - begin) / 1e9;
        if (report.score().alarms() == 0) {
            throw new IllegalStateException("the back-test gave no alarm");
        }
        return seconds / took;
    }

    private long write(Journal journal, RocksHistory history) {
        Random random = new Random(1);
        long sequence = 0;
        List<Sample> samples = new ArrayList<>();
        for (long second = 0; second < seconds; second++) {
            for (int device = 0; device < CHANNELS / PER_MESSAGE; device++) {
                long time = START + second * SECOND + device * 1000;
                sequence++;
                journal.append(
                        new IngestRecord.Message(time + 20_000, "t", "d" + device, false, "", new byte[120]).toBytes());
                for (int i = 0; i < PER_MESSAGE; i++) {
                    double wave = 12 + 4 * Math.sin(second / 8000.0 + i) + 0.01 * random.nextGaussian();
                    double value = Math.rint((random.nextInt(5000) == 0 ? wave + 3 : wave) * 1e4) / 1e4;
                    ChannelId id = id(device * PER_MESSAGE + i);
                    samples.add(new Sample(id, time, value, Quality.GOOD, Reason.NONE, sequence));
                }
            }
            if (second % 500 == 499) {
                history.append(Series.RAW, samples);
                history.checkpoint(sequence, new byte[0]);
                samples.clear();
            }
        }
        history.append(Series.RAW, samples);
        history.checkpoint(sequence, new byte[0]);
        journal.append(new IngestRecord.Tick(START + seconds * SECOND).toBytes())
                .join();
        return sequence;
    }

    private static ChannelId id(int channel) {
        return new ChannelId("bench:asset" + channel, "pressure");
    }

    private static Programme programme() {
        List<ChannelSettings> channels = new ArrayList<>();
        List<LevelRuleSettings> rules = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(channel(i));
            rules.add(new LevelRuleSettings(
                    "level" + i,
                    "Level " + i,
                    id(i),
                    Direction.ABOVE,
                    false,
                    true,
                    List.of(level("alert", 300, 290), level("action", 600, 297), level("alarm", 900, 310))));
            rules.add(new LevelRuleSettings(
                    "rate" + i,
                    "Rate " + i,
                    id(i),
                    Direction.ABOVE,
                    false,
                    true,
                    List.of(level("alert", 300, 200)),
                    new WatchSettings.Value(
                            "rate(p over 10 min)", "kPa/h", List.of(new DerivationInput("p", id(i))), null),
                    null));
        }
        return new Programme(channels, rules);
    }

    private static ChannelSettings channel(int index) {
        return new ChannelSettings(
                id(index),
                "Pressure " + index,
                "kPa",
                -100.0,
                1000.0,
                1.0,
                2,
                List.of(new BindingSettings(
                        "t",
                        "d" + index / PER_MESSAGE,
                        "/p" + index % PER_MESSAGE,
                        "/t",
                        TimeFormat.EPOCH_MILLIS,
                        "mA",
                        null,
                        null)),
                List.of(new CalibrationSettings(CalibrationKind.LINEAR, List.of(-1.0, 0.25), "bar", null, null)),
                new CleaningSettings(11, 5.0, 60.0, 50.0, 10.0, 60.0),
                new ReportSettings(0.5, 1.0, 60.0));
    }

    private static LevelSettings level(String name, int severity, double limit) {
        return new LevelSettings(name, severity, limit, 2, 5, 5);
    }
}
