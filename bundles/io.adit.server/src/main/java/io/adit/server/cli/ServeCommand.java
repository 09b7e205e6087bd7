package io.adit.server.cli;

import io.adit.server.Interruption;
import io.adit.server.OneMachine;
import io.adit.server.log.LogFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit serve}. */
@Command(
        name = "serve",
        description = "Runs Adit on one machine until it is interrupted.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** How long an interrupted server may take to write what it has taken. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "Form of the log: text for people, json for programs (default: text).")
    LogFormat logFormat = LogFormat.TEXT;

    @Mixin
    TraceOptions traces = new TraceOptions();

    @Mixin
    ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        logFormat.apply();
        if (options.printConfig) {
            options.print(System.out);
            traces.print(System.out);
            System.out.println("log-format=" + logFormat.name().toLowerCase(Locale.ROOT));
            return 0;
        }
        try (Interruption interruption = new Interruption(PATIENCE)) {
            serve(interruption);
        }
        return 0;
    }

    private void serve(Interruption interruption) throws InterruptedException {
        long started = System.nanoTime();
        OneMachine server = new OneMachine(options.toConfig(), Version.current(), traces.toTraces());
        System.out.printf("Adit %s is up after %.1f s.%n", Version.current(), (System.nanoTime() - started) / 1e9);
        String scheme = options.tlsCertificate == null ? "http" : "https";
        System.out.printf("  Dashboard and API  %s://%s:%d/%n", scheme, options.host, server.httpPort());
        System.out.printf("  Devices (MQTT)     %s:%d%n", options.host, server.mqttPort());
        System.out.printf("  Devices (HTTP)     %s:%d%n", options.host, server.deviceHttpPort());
        System.out.printf("  Devices (AMQP)     %s:%d%n", options.host, server.deviceAmqpPort());
        System.out.printf("  Apps (AMQP)        %s:%d%n", options.host, server.northAmqpPort());
        System.out.printf("  Data               %s%n", options.toConfig().data());
        server.newAdminSecret()
                .ifPresent(file -> System.out.printf("  First start: log in as admin; the password is in %s%n", file));
        interruption.await();
        System.out.println("Stopping.");
        server.close();
    }
}
