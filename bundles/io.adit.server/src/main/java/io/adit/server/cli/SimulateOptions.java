package io.adit.server.cli;

import io.adit.simulator.FaultKind;
import io.adit.simulator.SimulationOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which devices are simulated, where they connect, and what they send. */
final class SimulateOptions {
    @Parameters(index = "0", paramLabel = "FILE.adit", description = "The model.")
    Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "URL",
            description =
                    "Where devices connect: tcp:// or ssl:// for MQTT, http:// or https:// for HTTP, amqp:// or amqps:// for"
                            + " AMQP. May be given again: they then spread over all (default: tcp://127.0.0.1:1883).")
    List<URI> servers = List.of(URI.create("tcp://127.0.0.1:1883"));

    @Option(
            names = "--device-secrets",
            paramLabel = "FILE",
            description =
                    "Passwords of the devices, as apply wrote them (default: FILE.adit.secrets, or devices.secrets of"
                            + " the data folder).")
    @Nullable
    Path secrets;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the server (default: data).")
    Path data = Path.of("data");

    @Option(
            names = "--device",
            paramLabel = "ID",
            split = ",",
            description = "Only this device; may be given again (default: all).")
    Set<String> devices = new LinkedHashSet<>();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Messages of each device in a second, up to 1000 (default: as its channels are measured).")
    @Nullable
    Double rate;

    @Option(
            names = "--noise",
            paramLabel = "SHARE",
            description = "Noise on all readings, in shares of how far they normally go from their mean; 0.2 is usual.")
    @Nullable
    Double noise;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Measurements instead of made-up readings: a CSV file with a header line, in the units of the"
                    + " payload, or a table of such files (.tsv).")
    @Nullable
    Path replay;

    @Option(
            names = "--map",
            paramLabel = "CHANNEL=COLUMN",
            description =
                    "Which column of the CSV file a channel gets; may be given again (default: the one of its id).")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--faults",
            paramLabel = "KIND",
            split = ",",
            converter = Kind.class,
            description = "What goes wrong: spike, stuck, drift, gap, clock-skew, burst.")
    Set<FaultKind> faults = EnumSet.noneOf(FaultKind.class);

    @Option(
            names = "--fault-log",
            paramLabel = "FILE",
            description =
                    "Gets a line for each fault: kind, channel or device, first message (from 0), messages, size.")
    @Nullable
    Path faultLog;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all that is made up (default: 1).")
    long seed = 1;

    @Option(
            names = "--catch-up",
            paramLabel = "SECONDS",
            description = "First sends the readings of that time, as devices do that were cut off (default: 0).")
    int catchUpSeconds;

    @Option(
            names = "--acknowledged",
            paramLabel = "FILE",
            description = "Gets a line for each acknowledged message: device, tab, its member n.")
    @Nullable
    Path acknowledged;

    private void check() {
        if (rate != null && !(rate > 0 && rate <= 1000)) {
            throw new IllegalArgumentException("--rate is " + rate + "; more than 0 and at most 1000 is possible.");
        }
        if (noise != null && !(noise >= 0 && noise <= 100)) {
            throw new IllegalArgumentException("--noise is " + noise + "; 0 to 100 is possible.");
        }
        if (catchUpSeconds < 0) {
            throw new IllegalArgumentException("--catch-up can't be negative.");
        }
        if (!columns.isEmpty() && replay == null) {
            throw new IllegalArgumentException("--map needs --replay FILE.csv.");
        }
    }

    /**
     * As the simulation takes them.
     *
     * @throws IllegalArgumentException with a sentence where they make no sense
     */
    SimulationOptions toOptions() {
        check();
        return new SimulationOptions(
                file,
                servers,
                secrets(),
                devices,
                rate,
                noise,
                Optional.ofNullable(replay),
                columns,
                faults,
                seed,
                catchUpSeconds,
                new SimulationOptions.Logs(Optional.ofNullable(acknowledged), Optional.ofNullable(faultLog)));
    }

    private Path secrets() {
        if (secrets != null) {
            return secrets;
        }
        Path beside = Path.of(file + ".secrets");
        Path inData = data.resolve("devices.secrets");
        return Files.exists(inData) && !Files.exists(beside) ? inData : beside;
    }

    /** Reads the name of a fault. */
    static final class Kind implements ITypeConverter<FaultKind> {
        @Override
        public FaultKind convert(String text) {
            try {
                return FaultKind.of(text.strip());
            } catch (IllegalArgumentException e) {
                String known =
                        Arrays.stream(FaultKind.values()).map(FaultKind::word).collect(Collectors.joining(", "));
                throw new TypeConversionException("'" + text + "' is no fault; there are " + known);
            }
        }
    }
}
