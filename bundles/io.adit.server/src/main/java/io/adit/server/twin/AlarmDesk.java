package io.adit.server.twin;

import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.server.ingest.Ingest;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import java.util.Set;
import java.util.concurrent.CompletionStage;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the messages by which people acknowledge alarms and reset latched ones. */
public final class AlarmDesk implements AutoCloseable {
    private static final String ACKNOWLEDGE = "acknowledge-alarm";
    private static final String RESET = "reset-alarm";
    private static final Set<String> SUBJECTS = Set.of(ACKNOWLEDGE, RESET);

    private static final Logger LOG = LoggerFactory.getLogger(AlarmDesk.class);
    private final TwinRuntime twins;
    private final Ingest ingest;
    private final Subscription subscription;

    /** Starts answering. */
    public AlarmDesk(TwinRuntime twins, Ingest ingest) {
        this.twins = twins;
        this.ingest = ingest;
        this.subscription = twins.subscribe(
                new TwinFilter(EngineSubject.context(), Set.of(), Set.of(), null, null),
                (signal, extra) -> received(signal));
    }

    /** Whether messages of this subject are about alarms, and so are answered here. */
    static boolean answers(String subject) {
        return SUBJECTS.contains(subject);
    }

    private void received(Signal<?> signal) {
        if (!(signal instanceof SendThingMessage<?> send)
                || !answers(send.getMessage().getSubject())
                || send.getMessage().getDirection() != MessageDirection.TO) {
            return;
        }
        Request request = request(send);
        if (request.ruleId.isEmpty()) {
            answer(send, HttpStatus.BAD_REQUEST, "Name the rule: {\"rule\":\"...\",\"comment\":\"...\"}.");
            return;
        }
        if (!isRuleOf(request.ruleId, send.getEntityId().toString())) {
            answer(send, HttpStatus.NOT_FOUND, "This asset has no running rule '" + request.ruleId + "'.");
            return;
        }
        ask(send, request).whenComplete((reply, failure) -> {
            if (failure != null) {
                LOG.error(
                        "The message {} could not be taken.", send.getMessage().getSubject(), failure);
                answer(send, HttpStatus.SERVICE_UNAVAILABLE, "This could not be stored; try again.");
            } else {
                answer(send, reply);
            }
        });
    }

    private CompletionStage<AlarmReply> ask(SendThingMessage<?> send, Request request) {
        return isReset(send)
                ? ingest.reset(request.ruleId, sender(send.getDittoHeaders()), request.comment)
                : ingest.acknowledge(request.ruleId, sender(send.getDittoHeaders()), request.comment);
    }

    private static boolean isReset(SendThingMessage<?> send) {
        return RESET.equals(send.getMessage().getSubject());
    }

    private record Request(String ruleId, String comment) {}

    private static Request request(SendThingMessage<?> send) {
        try {
            JsonObject json = send.getMessage()
                    .getPayload()
                    .map(payload ->
                            payload instanceof JsonValue value ? value.asObject() : JsonObject.of(payload.toString()))
                    .orElse(JsonObject.empty());
            return new Request(text(json, "rule"), text(json, "comment"));
        } catch (JsonRuntimeException | UnsupportedOperationException e) {
            return new Request("", "");
        }
    }

    private static String text(JsonObject json, String member) {
        return json.getValue(member)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    private boolean isRuleOf(String ruleId, String thingId) {
        for (LevelRuleSettings rule : ingest.programme().rules()) {
            if (rule.ruleId().equals(ruleId)) {
                return rule.channel().thingId().equals(thingId);
            }
        }
        return false;
    }

    /** Who gave a command, as shown to others. */
    static String sender(DittoHeaders headers) {
        return headers.getAuthorizationContext()
                .getFirstAuthorizationSubject()
                .map(AuthorizationSubject::getId)
                .orElse("unknown");
    }

    private void answer(SendThingMessage<?> send, AlarmReply reply) {
        switch (reply) {
            case DONE -> answer(send, HttpStatus.OK, isReset(send) ? "reset" : "acknowledged");
            case UNCHANGED ->
                answer(
                        send,
                        HttpStatus.OK,
                        isReset(send)
                                ? "nothing is held by a latch alone"
                                : "was acknowledged already, or never raised");
            case UNKNOWN_RULE -> answer(send, HttpStatus.NOT_FOUND, "this rule does not run");
        }
    }

    private void answer(SendThingMessage<?> send, HttpStatus status, String text) {
        MessageHeaders headers = MessageHeaders.newBuilder(
                        MessageDirection.TO,
                        send.getEntityId(),
                        send.getMessage().getSubject())
                .contentType("application/json")
                .correlationId(send.getDittoHeaders().getCorrelationId().orElse(""))
                .httpStatus(status)
                .build();
        JsonObject payload = JsonObject.newBuilder().set("result", text).build();
        Message<JsonObject> message =
                Message.<JsonObject>newBuilder(headers).payload(payload).build();
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
