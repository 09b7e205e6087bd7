package io.adit.server.station;

import io.adit.server.twin.EngineSubject;
import io.adit.server.twin.MessageAnswer;
import io.adit.server.twin.MessagePayload;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;

/**
 * Passes messages to the inbox of a station's thing or feature on to the station, and its answer back. The station checks the sender's rights again. Where the
 * station has not been heard for a minute the sender is told so at once.
 */
public final class StationDesk implements AutoCloseable {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private final TwinRuntime twins;
    private final Stations stations;
    private final Clock clock;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final Subscription subscription;

    private record Pending(String station, MessageCommand<?, ?> send, Instant until) {}

    /** Starts passing on. @param clock tells when the time of a message is over */
    public StationDesk(TwinRuntime twins, Stations stations, Clock clock) {
        this.twins = twins;
        this.stations = stations;
        this.clock = clock;
        Set<String> namespaces = stations.all().stream()
                .flatMap(link -> link.station().namespaces().stream())
                .collect(Collectors.toSet());
        this.subscription = namespaces.isEmpty()
                ? () -> {}
                : twins.subscribe(
                        new TwinFilter(EngineSubject.context(), Set.of(), namespaces, null, null),
                        (signal, extra) -> received(signal));
    }

    private void received(Signal<?> signal) {
        if ((signal instanceof SendThingMessage<?> || signal instanceof SendFeatureMessage<?>)
                && signal instanceof MessageCommand<?, ?> send
                && send.getMessage().getDirection() == MessageDirection.TO) {
            stations.of(send.getEntityId().toString()).ifPresent(link -> pass(link, send));
        }
    }

    private void pass(StationLink link, MessageCommand<?, ?> send) {
        DittoHeaders headers = send.getDittoHeaders();
        Instant now = clock.instant();
        Duration timeout = headers.getTimeout().filter(Duration::isPositive).orElse(DEFAULT_TIMEOUT);
        boolean wantsAnswer = headers.isResponseRequired()
                && headers.getTimeout().filter(Duration::isZero).isEmpty();
        String id = UUID.randomUUID().toString();
        if (!link.isConnected()) {
            refuse(
                    send,
                    wantsAnswer,
                    "Station " + link.station().name() + " is not connected (" + link.silence() + ").");
            return;
        }
        pending.values().removeIf(each -> each.until.isBefore(now));
        if (wantsAnswer) {
            pending.put(id, new Pending(link.station().name(), send, now.plus(timeout)));
        }
        if (!link.mail().put(json(id, send, wantsAnswer), now.plus(timeout))) {
            pending.remove(id);
            refuse(
                    send,
                    wantsAnswer,
                    "Too many messages wait for station " + link.station().name() + ".");
        }
    }

    private void refuse(MessageCommand<?, ?> send, boolean wantsAnswer, String why) {
        if (wantsAnswer) {
            MessageAnswer.give(twins, send, MessageAnswer.error(503, "adit:station.unavailable", why));
        }
    }

    private static JsonObject json(String id, MessageCommand<?, ?> send, boolean wantsAnswer) {
        Message<?> message = send.getMessage();
        JsonArray subjects =
                new JsonArray(send.getDittoHeaders().getAuthorizationContext().getAuthorizationSubjects().stream()
                        .map(AuthorizationSubject::getId)
                        .toList());
        JsonObject json = new JsonObject()
                .put("id", id)
                .put("thing", send.getEntityId().toString())
                .put("subject", message.getSubject())
                .put("contentType", message.getContentType().orElse(""))
                .put("payload", Base64.getEncoder().encodeToString(MessagePayload.bytes(message)))
                .put("subjects", subjects)
                .put("wantsAnswer", wantsAnswer);
        String feature = MessageAnswer.feature(send);
        return feature == null ? json : json.put("feature", feature);
    }

    /**
     * Gives a station's answer to the sender; one that comes too late, or that another station gives, is dropped.
     *
     * @throws IllegalArgumentException where it is none
     */
    public void answered(Station station, JsonObject answer) {
        Pending waiting = pending.get(answer.getString("id", ""));
        if (waiting != null
                && waiting.station.equals(station.name())
                && pending.remove(answer.getString("id"), waiting)) {
            byte[] payload = Base64.getDecoder().decode(answer.getString("payload", ""));
            MessageAnswer given =
                    new MessageAnswer(answer.getInteger("status", 502), answer.getString("contentType", ""), payload);
            MessageAnswer.give(twins, waiting.send, given);
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
