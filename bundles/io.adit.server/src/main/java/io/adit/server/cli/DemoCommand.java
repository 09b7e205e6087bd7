package io.adit.server.cli;

import io.adit.server.Interruption;
import io.adit.server.demo.Demo;
import io.adit.server.demo.DemoOptions;
import io.adit.server.demo.DemoSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code adit demo}. */
@Command(
        name = "demo",
        description = "Brings the sample station, or your own IFC file, to life: server, twins and simulated devices.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    /** How long an interrupted run may take to end in order and to count. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Seconds.class,
            description = "Ends by itself after this time, for example 60s or 5m, with a line of JSON.")
    @Nullable
    Duration duration;

    @Option(names = "--ifc", paramLabel = "FILE", description = "Your own IFC file instead of the sample station.")
    @Nullable
    Path ifc;

    @Option(
            names = "--rehearse",
            description =
                    "Afterwards lets hundreds of alarms come and go at once, for as long, on a made-up facility of its own:"
                            + " what Java records of such a run (./adit does that once) makes later starts and floods faster.")
    boolean rehearse;

    @Option(names = "--no-browser", description = "Opens no browser.")
    boolean noBrowser;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keeps the data here (default: a folder that is removed).")
    @Nullable
    Path data;

    @Option(names = "--http-port", paramLabel = "PORT", description = "Default: any free one.")
    int httpPort;

    @Option(names = "--mqtt-port", paramLabel = "PORT", description = "Default: any free one.")
    int mqttPort;

    @Override
    public Integer call() throws Exception {
        DemoOptions options = new DemoOptions(
                ServerOptions.home(),
                Optional.ofNullable(ifc),
                false,
                Optional.ofNullable(duration),
                Optional.ofNullable(data),
                !noBrowser,
                httpPort,
                mqttPort);
        try (Interruption interruption = new Interruption(PATIENCE)) {
            int code = report(new Demo(options, System.err, interruption).run());
            return rehearse && code == 0 ? report(new Demo(options.flooded(), System.err, interruption).run()) : code;
        }
    }

    private static int report(DemoSummary summary) {
        System.out.println(summary.toJson());
        String missing = summary.whatIsMissing();
        if (!missing.isEmpty()) {
            System.err.println("adit: the demo failed: " + missing);
            return Adit.FAILED;
        }
        return 0;
    }

    /** Reads 90, 90s, 5m or 2h. */
    static final class Seconds implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh]?)");

        @Override
        public Duration convert(String text) {
            Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no time; write for example 60s, 5m or 2h");
            }
            long number = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofSeconds(number);
            };
        }
    }
}
