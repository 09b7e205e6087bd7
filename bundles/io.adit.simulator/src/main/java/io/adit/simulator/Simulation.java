package io.adit.simulator;

import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.simulator.SimulatedDevice.Profile;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run of simulated devices: made, connected, run until told to stop, closed, by one thread. {@link #summary} may be asked for by
 * any.
 */
public final class Simulation implements AutoCloseable {
    private final SimulationOptions options;
    private final @Nullable Writer acknowledgedLog;
    private final @Nullable Writer faultLines;
    private final FaultLog faults;
    private final Tally tally;
    private final Fleet fleet;

    private Simulation(SimulationOptions options) throws IOException {
        this.options = options;
        acknowledgedLog = writer(options.logs().acknowledged());
        faultLines = writer(options.logs().faults());
        faults = new FaultLog(options.faults(), faultLines);
        tally = new Tally(acknowledgedLog);
        fleet = new Fleet(devices());
    }

    private static @Nullable Writer writer(Optional<Path> file) throws IOException {
        return file.isPresent() ? Files.newBufferedWriter(file.get()) : null;
    }

    /**
     * Reads model and measurements; the passwords are not needed yet.
     *
     * @throws IOException when a file can't be read
     * @throws IllegalArgumentException with a sentence where they don't fit together
     */
    public static Simulation of(SimulationOptions options) throws IOException {
        return new Simulation(options);
    }

    private List<SimulatedDevice> devices() throws IOException {
        Facility facility = AditFile.load(options.model());
        ReplayTable table = table();
        Signals.Disturbances disturbances =
                new Signals.Disturbances(options.seed(), options.noise(), options.faults(), faults::add);
        Profiles profiles = new Profiles(new Signals(table, disturbances, -options.catchUpSeconds()), Instant.now());
        List<SimulatedDevice> devices = new ArrayList<>();
        for (Profile profile : profiles.of(facility, options.devices(), options.rate())) {
            SimulatedDevice.Faults befalling = new SimulatedDevice.Faults(
                    disturbances.schedule(FaultKind.CLOCK_SKEW, profile.device(), 0),
                    disturbances.schedule(FaultKind.BURST, profile.device(), 0));
            devices.add(new SimulatedDevice(profile, befalling, tally));
        }
        checkColumns(table, profiles);
        return devices;
    }

    private void checkColumns(ReplayTable table, Profiles profiles) {
        TreeSet<String> unknown = new TreeSet<>(options.columns().keySet());
        unknown.removeAll(profiles.channels());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no channel that takes part has the id " + String.join(", ", unknown)
                    + "; --map takes CHANNEL=COLUMN.");
        }
        if (isCsv() && table.channels().stream().noneMatch(profiles.channels()::contains)) {
            throw new IllegalArgumentException("no column of "
                    + options.replay().orElseThrow() + " stands for a channel; name some with --map CHANNEL=COLUMN.");
        }
    }

    private boolean isCsv() {
        return options.replay()
                .filter(file -> !file.toString().endsWith(".tsv"))
                .isPresent();
    }

    private ReplayTable table() throws IOException {
        if (options.replay().isEmpty()) {
            return ReplayTable.empty();
        }
        Path file = options.replay().get();
        return isCsv() ? ReplayTable.ofCsv(file, options.columns()) : ReplayTable.load(file);
    }

    /**
     * Connects all devices.
     *
     * @return how many
     * @throws IOException with a sentence where the server lets one not in
     */
    public int connect() throws IOException, InterruptedException {
        Map<String, Link.Login> logins = logins();
        int index = 0;
        for (SimulatedDevice device : fleet.members()) {
            Link.@Nullable Login login = logins.get(device.profile().device());
            if (login == null) {
                throw new IllegalArgumentException(options.secrets() + " has no password for device "
                        + device.profile().device() + "; publish the model with ./adit apply first.");
            }
            URI server = options.servers().get(index++ % options.servers().size());
            device.connect(Links.open(server, login, device::take));
        }
        for (SimulatedDevice device : fleet.members()) {
            device.awaitConnected();
        }
        return fleet.size();
    }

    private Map<String, Link.Login> logins() throws IOException {
        return Files.readAllLines(options.secrets()).stream()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 4)
                .collect(Collectors.toMap(
                        parts -> parts[1],
                        parts -> new Link.Login(parts[0], parts[1], parts[2], parts[3]),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }

    /** Publishes until it is told to stop; then waits some seconds for what is under way, and disconnects. */
    public void run(CountDownLatch stop) throws IOException, InterruptedException {
        Instant now = Instant.now();
        fleet.catchUp(now.minusSeconds(options.catchUpSeconds()), now, stop);
        fleet.run(stop);
    }

    /** What has been done so far. */
    public Summary summary() {
        return tally.summary(fleet.size(), faults.counts());
    }

    @Override
    public void close() throws IOException {
        fleet.members().forEach(SimulatedDevice::disconnect);
        for (@Nullable Writer log : new @Nullable Writer[] {acknowledgedLog, faultLines}) {
            if (log != null) {
                log.close();
            }
        }
    }
}
