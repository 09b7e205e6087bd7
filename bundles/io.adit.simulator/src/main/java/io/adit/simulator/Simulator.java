package io.adit.simulator;

import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.simulator.SimulatedDevice.Login;
import io.adit.simulator.SimulatedDevice.Reading;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the devices of a facility model until it is told to stop; then prints one line of JSON with its counts. */
@Command(
        name = "simulate",
        description = "Runs simulated devices of a facility model.",
        mixinStandardHelpOptions = true)
public final class Simulator implements Callable<Integer> {
    @Option(names = "--model", required = true, paramLabel = "FILE.adit", description = "Whose devices to simulate.")
    Path model = Path.of("");

    @Option(names = "--mqtt", required = true, paramLabel = "URL", description = "For example tcp://127.0.0.1:1883.")
    String broker = "";

    @Option(names = "--device-secrets", required = true, paramLabel = "FILE", description = "Passwords of the devices.")
    Path secrets = Path.of("");

    @Option(names = "--replay", paramLabel = "FILE", description = "Table of measurements to replay.")
    @Nullable
    Path replay;

    @Option(names = "--acknowledged", paramLabel = "FILE", description = "Where acknowledged messages are noted.")
    Path acknowledged = Path.of("/dev/null");

    @Option(names = "--seed", description = "Seed of made-up signals (default: 1).")
    long seed = 1;

    @Option(
            names = "--wait",
            description = "Connects only after a line has come in: until then the passwords may be missing.")
    boolean wait;

    @Option(
            names = "--catch-up",
            paramLabel = "SECONDS",
            description = "First publishes the readings of that time, as devices do that were cut off (default: 0).")
    int catchUpSeconds;

    private static final long STOP_MILLIS = 10_000;
    private final CountDownLatch stop = new CountDownLatch(1);

    /** Exits with 0 when every device could connect. */
    public static void main(String[] args) {
        int code = new CommandLine(new Simulator())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("simulate: " + failure.getMessage());
                    return 1;
                })
                .execute(args);
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws Exception {
        try (Writer log = Files.newBufferedWriter(acknowledged)) {
            Tally tally = new Tally(log);
            List<Profile> profiles = profiles();
            if (wait) {
                awaitLine();
            }
            Fleet fleet = new Fleet(devices(profiles, tally));
            fleet.connect();
            endInOrderWhenInterrupted();
            System.out.println("{\"connected\":" + fleet.size() + "}");
            watchInput();
            Instant now = Instant.now();
            fleet.catchUp(now.minusSeconds(catchUpSeconds), now, stop);
            fleet.run(stop);
            System.out.println(tally.toJson());
            System.out.flush();
        }
        return 0;
    }

    /** A terminal sends Ctrl-C to the parent and to us: the counts have to reach the parent all the same. */
    private void endInOrderWhenInterrupted() {
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            try {
                running.join(STOP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void watchInput() {
        Thread ended = new Thread(this::awaitEndOfInput, "end of input");
        ended.setDaemon(true);
        ended.start();
    }

    /** The parent closes our standard input when it wants us to end: works on every system, and when it dies too. */
    private void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // what comes in does not matter
            }
        } catch (IOException e) {
            // as good as the end
        }
        stop.countDown();
    }

    private static void awaitLine() throws IOException {
        int read = System.in.read();
        while (read >= 0 && read != '\n') {
            read = System.in.read();
        }
    }

    private record Profile(String device, List<Reading> readings, double periodSeconds) {}

    private List<Profile> profiles() throws IOException {
        Facility facility = AditFile.load(model);
        Signals signals =
                new Signals(replay == null ? ReplayTable.empty() : ReplayTable.load(replay), seed, -catchUpSeconds);
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        Map<String, Double> periods = new LinkedHashMap<>();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel) {
                for (Binding binding : channel.getBindings()) {
                    String device = binding.getDevice().getId();
                    readings.computeIfAbsent(device, any -> new ArrayList<>())
                            .add(new Reading(binding.getPointer(), signals.of(channel, binding)));
                    periods.merge(device, Signals.period(channel), Math::min);
                }
            }
        }
        return readings.entrySet().stream()
                .map(each -> new Profile(each.getKey(), each.getValue(), periods.getOrDefault(each.getKey(), 1.0)))
                .toList();
    }

    private List<Fleet.Member> devices(List<Profile> profiles, Tally tally) throws IOException, MqttException {
        Map<String, Login> logins = logins();
        List<Fleet.Member> devices = new ArrayList<>();
        for (Profile profile : profiles) {
            @Nullable Login login = logins.get(profile.device);
            if (login == null) {
                throw new IllegalArgumentException(secrets + " has no password for device " + profile.device + ".");
            }
            SimulatedDevice device = new SimulatedDevice(broker, login, profile.readings, tally);
            devices.add(new Fleet.Member(device, Math.round(profile.periodSeconds * 1000)));
        }
        return devices;
    }

    private Map<String, Login> logins() throws IOException {
        Map<String, Login> logins = new LinkedHashMap<>();
        for (String line : Files.readAllLines(secrets)) {
            String[] parts = line.split("\t", -1);
            logins.put(parts[1], new Login(parts[0], parts[1], parts[2], parts[3]));
        }
        return logins;
    }
}
