package io.adit.streams.cli;

import io.adit.access.TunnelLogins;
import io.adit.notification.Sender;
import io.adit.notification.send.NotificationFile;
import io.adit.publish.http.RestClient;
import io.adit.streams.ProgrammeFeed;
import io.adit.streams.ProgrammeScope;
import io.adit.streams.notify.AlarmDesks;
import io.adit.streams.notify.AlarmNotifier;
import io.adit.streams.notify.DittoOutboxSender;
import io.adit.streams.notify.NotifierMetrics;
import io.adit.streams.probe.ProbeOptions;
import io.adit.streams.probe.Probes;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit notify}: tells people about the alarms of the engine on Kafka until it is stopped. */
@Command(
        name = "adit notify",
        description =
                "Tells people about the alarms of the engine on Kafka, as the model says. Run one for each installation.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class NotifyCommand implements Callable<Integer> {
    @Mixin
    KafkaArguments brokers = new KafkaArguments();

    @Mixin
    DittoArguments programme = new DittoArguments();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Has notification.json, and keeps what is still to be sent; on a disk that lasts (default: ${DEFAULT-VALUE}).")
    Path data = Path.of("data", "notify");

    @Mixin
    ProbeArguments probes = new ProbeArguments();

    /** Runs until it is stopped; exits with 0 then, and with 1 where it can't go on. */
    public static void main(String[] args) {
        TunnelLogins.allow();
        System.exit(StreamsCommand.commandLine(new NotifyCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        RestClient rest = programme.ditto(false).client();
        Optional<ProbeOptions> probe = probes.options();
        NotificationFile file = NotificationFile.read(data.resolve(NotificationFile.NAME));
        Vertx vertx = Vertx.vertx();
        senders(file, vertx, rest).forEach(Sender::close);
        AlarmDesks desks = new AlarmDesks(data, () -> senders(file, vertx, rest), Clock.systemUTC());
        AlarmNotifier notifier =
                new AlarmNotifier(AlarmNotifier.consumer(brokers.clients(), brokers.topics()), brokers.topics(), desks);
        ProgrammeFeed feed = new ProgrammeFeed(
                rest, ProgrammeScope.NOTIFICATION, desks, ProgrammeFeed.Rhythm.USUAL, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(feed, notifier), "adit-shutdown"));
        CompletableFuture<Void> failed = new CompletableFuture<>();
        probe.ifPresent(each -> listen(each, notifier, failed));
        System.out.println("Reading who is told of alarms from " + programme.ditto + ".");
        feed.start();
        var unused = feed.ready().thenRun(() -> {
            notifier.start(failed::completeExceptionally);
            System.out.println("People are told of the alarms of " + brokers + "; stop it with Ctrl-C.");
        });
        failed.get();
        return 0;
    }

    /** Those that the file sets up, and Ditto's messages. @throws IllegalArgumentException with a sentence that says what is wrong in the file */
    private static List<Sender> senders(NotificationFile file, Vertx vertx, RestClient rest) {
        List<Sender> senders = new ArrayList<>(file.senders(vertx, Clock.systemUTC()));
        senders.add(new DittoOutboxSender(rest));
        return senders;
    }

    private static void listen(ProbeOptions options, AlarmNotifier notifier, CompletableFuture<Void> failed) {
        Probes probes = Probes.start(
                options,
                () -> !failed.isDone(),
                notifier::isWorking,
                new NotifierMetrics(notifier::isWorking, notifier::waiting));
        System.out.println("Probes     http://" + options.host() + ":" + probes.port() + "/health /ready /metrics");
    }

    private static void stop(ProgrammeFeed feed, AlarmNotifier notifier) {
        feed.close();
        notifier.close();
    }
}
