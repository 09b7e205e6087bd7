package io.adit.server.cli;

import io.adit.server.Interruption;
import io.adit.simulator.Simulation;
import io.adit.simulator.Summary;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit simulate}. */
@Command(
        name = "simulate",
        description =
                "Runs simulated devices of a published model: they send what its bindings say, and answer commands.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Ends with 1 when nothing could be sent, or a message was not acknowledged.",
            "For example: ./adit simulate ditto-things/sample/station.adit --for 1m --faults spike,gap"
        })
final class SimulateCommand implements Callable<Integer> {
    /** How long an interrupted run may take to end in order. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Mixin
    SimulateOptions options = new SimulateOptions();

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = DemoCommand.Seconds.class,
            description = "Ends by itself after this time, for example 60s or 5m.")
    @Nullable
    Duration duration;

    @Option(names = "--json", description = "Prints the summary as a line of JSON.")
    boolean json;

    @Option(
            names = "--piped",
            hidden = true,
            description =
                    "For the demonstration: connects when a line comes in, ends with the input, shows no progress.")
    boolean piped;

    @Override
    public Integer call() throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        try (Interruption interruption = new Interruption(PATIENCE);
                Simulation simulation = Simulation.of(options.toOptions())) {
            if (piped) {
                Pipe.awaitLine();
            }
            int connected = simulation.connect();
            stopWhenAsked(interruption, stop);
            if (piped) {
                System.out.println("{\"connected\":" + connected + "}");
                Pipe.onEnd(stop::countDown);
            }
            run(simulation, stop);
            return report(simulation.summary());
        }
    }

    private void stopWhenAsked(Interruption interruption, CountDownLatch stop) {
        Thread.ofVirtual().start(() -> {
            try {
                if (duration == null) {
                    interruption.await();
                } else {
                    interruption.await(duration);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stop.countDown();
        });
    }

    private void run(Simulation simulation, CountDownLatch stop) throws IOException, InterruptedException {
        long started = System.nanoTime();
        try (ScheduledExecutorService everySecond = Executors.newSingleThreadScheduledExecutor()) {
            if (!piped) {
                everySecond.scheduleAtFixedRate(() -> show(simulation.summary(), started), 1, 1, TimeUnit.SECONDS);
            }
            try {
                simulation.run(stop);
            } finally {
                everySecond.shutdownNow();
            }
        }
    }

    private static void show(Summary summary, long started) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        System.err.println(seconds + " s, " + summary.toText());
    }

    private int report(Summary summary) {
        System.out.println(json || piped ? summary.toJson() : summary.toText());
        String missing = summary.whatIsMissing();
        if (!missing.isEmpty()) {
            System.err.println("adit: " + missing);
            return Adit.FAILED;
        }
        return 0;
    }
}
