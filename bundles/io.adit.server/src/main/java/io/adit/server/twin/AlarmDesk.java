package io.adit.server.twin;

import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.AlarmMessage;
import io.adit.server.ingest.Ingest;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessageResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the messages by which people act on alarms: acknowledge, confirm, reset, shelve, take out of service, comment. */
public final class AlarmDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmDesk.class);
    private final TwinRuntime twins;
    private final Ingest ingest;
    private final Clock clock;
    private final Predicate<String> elsewhere;
    private final Subscription subscription;

    /**
     * Starts answering.
     *
     * @param clock from which shelvings are counted
     * @param elsewhere whether another engine has the alarms of a thing, and answers
     */
    public AlarmDesk(TwinRuntime twins, Ingest ingest, Clock clock, Predicate<String> elsewhere) {
        this.elsewhere = elsewhere;
        this.twins = twins;
        this.ingest = ingest;
        this.clock = clock;
        this.subscription = twins.subscribe(
                new TwinFilter(EngineSubject.context(), Set.of(), Set.of(), null, null),
                (signal, extra) -> received(signal));
    }

    /** Whether messages of this subject are about alarms, and so are answered here. */
    static boolean answers(String subject) {
        return AlarmMessage.isAbout(subject);
    }

    private void received(Signal<?> signal) {
        if (!(signal instanceof SendThingMessage<?> send)
                || !answers(send.getMessage().getSubject())
                || send.getMessage().getDirection() != MessageDirection.TO
                || elsewhere.test(send.getEntityId().toString())) {
            return;
        }
        AlarmRequest request;
        try {
            request = request(send, clock.instant());
        } catch (IllegalArgumentException e) {
            answer(send, AlarmAnswer.invalid(String.valueOf(e.getMessage())));
            return;
        }
        LevelRuleSettings rule =
                ruleOf(request.ruleId(), send.getEntityId().toString()).orElse(null);
        if (rule == null) {
            answer(send, AlarmAnswer.unknown(request.ruleId()));
            return;
        }
        ingest.act(request).whenComplete((reply, failure) -> answer(send, request, rule, reply, failure));
    }

    /**
     * What a message about alarms asks for.
     *
     * @param now from which shelvings are counted
     * @throws IllegalArgumentException says in a sentence what is wrong with its payload
     */
    static AlarmRequest request(SendThingMessage<?> send, Instant now) {
        return AlarmMessage.read(send.getMessage().getSubject(), payload(send), sender(send.getDittoHeaders()), now);
    }

    private static JsonObject payload(SendThingMessage<?> send) {
        try {
            return send.getMessage()
                    .getPayload()
                    .map(payload ->
                            payload instanceof JsonValue value ? value.asObject() : JsonObject.of(payload.toString()))
                    .orElse(JsonObject.empty());
        } catch (JsonRuntimeException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(
                    "The payload is no JSON object; send for example {\"rule\":\"...\",\"comment\":\"...\"}.", e);
        }
    }

    private Optional<LevelRuleSettings> ruleOf(String ruleId, String thingId) {
        return ingest.programme().rules().stream()
                .filter(rule ->
                        rule.ruleId().equals(ruleId) && rule.channel().thingId().equals(thingId))
                .findFirst();
    }

    /** Who gave a command, as shown to others. */
    static String sender(DittoHeaders headers) {
        return headers.getAuthorizationContext()
                .getFirstAuthorizationSubject()
                .map(AuthorizationSubject::getId)
                .orElse("unknown");
    }

    private void answer(
            SendThingMessage<?> send,
            AlarmRequest request,
            LevelRuleSettings rule,
            @Nullable AlarmReply reply,
            @Nullable Throwable failure) {
        if (reply == null) {
            LOG.error("The message {} could not be taken.", send.getMessage().getSubject(), failure);
            answer(send, AlarmAnswer.unavailable());
        } else {
            answer(send, AlarmAnswer.of(reply, request.ruleId(), request.act(), rule.handling()));
        }
    }

    private void answer(SendThingMessage<?> send, AlarmAnswer answer) {
        HttpStatus status = HttpStatus.tryGetInstance(answer.status()).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        MessageHeaders headers = MessageHeaders.newBuilder(
                        MessageDirection.TO,
                        send.getEntityId(),
                        send.getMessage().getSubject())
                .contentType("application/json")
                .correlationId(send.getDittoHeaders().getCorrelationId().orElse(""))
                .httpStatus(status)
                .build();
        Message<JsonObject> message =
                Message.<JsonObject>newBuilder(headers).payload(answer.json()).build();
        DittoHeaders dittoHeaders = EngineSubject.headers().toBuilder()
                .correlationId(send.getDittoHeaders().getCorrelationId().orElse(""))
                .build();
        twins.answer(SendThingMessageResponse.of(send.getEntityId(), message, status, dittoHeaders));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
