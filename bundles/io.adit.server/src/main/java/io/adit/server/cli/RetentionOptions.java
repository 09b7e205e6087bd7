package io.adit.server.cli;

import io.adit.history.Retention;
import io.adit.things.TwinOptions;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long history keeps what it has; each also by environment and file, see {@link Defaults}. */
final class RetentionOptions {
    @Option(
            names = "--raw-days",
            paramLabel = "DAYS",
            description = "Days that raw samples are kept in history (default: 0, for ever).")
    int rawDays;

    @Option(
            names = "--clean-days",
            paramLabel = "DAYS",
            description = "Days that clean samples are kept in history (default: 0, for ever).")
    int cleanDays;

    @Option(
            names = "--rollup-days",
            paramLabel = "DAYS",
            description = "Days that summaries by the minute, hour and day are kept (default: 0, for ever).")
    int rollupDays;

    @Option(
            names = "--alarm-days",
            paramLabel = "DAYS",
            description = "Days that changes of alarms are kept (default: 0, for ever).")
    int alarmDays;

    @Option(
            names = "--replaced-days",
            paramLabel = "DAYS",
            description = "Days that clean samples are kept that a recomputation replaced (default: 0, for ever).")
    int replacedDays;

    @Option(
            names = "--twin-days",
            paramLabel = "DAYS",
            description = "Days that former states of things and policies are kept; 0: none (default: 7).")
    int twinDays = (int) TwinOptions.Retention.defaults().age().toDays();

    @Option(
            names = "--twin-changes",
            paramLabel = "NUMBER",
            description = "Most changes of things and policies that are kept (default: 10000000).")
    long twinChanges = TwinOptions.Retention.defaults().records();

    /** What the server is given; fails with a sentence that says what is wrong. */
    Retention toRetention() {
        return new Retention(
                days("--raw-days", rawDays),
                days("--clean-days", cleanDays),
                days("--rollup-days", rollupDays),
                days("--alarm-days", alarmDays),
                days("--replaced-days", replacedDays));
    }

    /** How long former states of twins are kept. */
    TwinOptions.Retention toTwinRetention() {
        if (twinDays < 0 || twinChanges < 0) {
            throw new IllegalArgumentException("--twin-days is " + twinDays + " and --twin-changes " + twinChanges
                    + "; neither can be less than 0.");
        }
        return new TwinOptions.Retention(Duration.ofDays(twinDays), twinChanges);
    }

    private static Optional<Duration> days(String name, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(name + " is " + days + "; give a number of days, or 0 for ever.");
        }
        return days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    void print(PrintStream out) {
        out.println("raw-days=" + rawDays);
        out.println("clean-days=" + cleanDays);
        out.println("rollup-days=" + rollupDays);
        out.println("alarm-days=" + alarmDays);
        out.println("replaced-days=" + replacedDays);
        out.println("twin-days=" + twinDays);
        out.println("twin-changes=" + twinChanges);
    }
}
