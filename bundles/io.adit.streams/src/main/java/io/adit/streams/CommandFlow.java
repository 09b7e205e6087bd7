package io.adit.streams;

import io.adit.publish.command.BoundDevices;
import io.adit.publish.command.CommandError;
import io.adit.publish.command.InterlockRefusal;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to Hono and their answers back to Ditto. What it writes is committed together with the input that it came from: a command is
 * given once to those who read what is committed. Used by one thread.
 */
final class CommandFlow {
    private static final int NO_ANSWER = 408;

    private final ProcessorContext<String, byte[]> context;
    private final OpenCommands open;
    private final CommandGate gate;
    private final String installation;
    private final EngineCounters counters;

    CommandFlow(ProcessorContext<String, byte[]> context, Topics topics, EngineCounters counters) {
        this.context = context;
        this.open = new OpenCommands(context.getStateStore(OpenCommands.STORE));
        this.gate = new CommandGate(new Routes(context.getStateStore(Routes.STORE)), topics.tenants());
        this.installation = topics.name();
        this.counters = counters;
    }

    /** Sends a command on, or says why not. @param offset of the input, by which its name is unique */
    void take(FacilityEngine engine, long offset, EngineInput.Command command) {
        long now = context.currentSystemTimeMs();
        long sent = command.atMicros() / 1000;
        CommandGate.Decision decision = gate.decide(engine, command.message(), sent, now);
        BoundDevices.Target device = decision.device();
        CommandError error = decision.error();
        if (device == null && error == null) {
            return;
        }
        OpenCommands.Open given = new OpenCommands.Open(
                name(offset),
                device == null ? "" : device.tenant(),
                device == null ? "" : device.deviceId(),
                sent,
                command.message());
        note(CommandNotes.given(given));
        if (error != null) {
            refuse(given, error, decision.refusal());
        } else {
            send(given, now);
        }
    }

    private String name(long offset) {
        return installation + "." + context.taskId().partition() + "." + offset;
    }

    private void refuse(OpenCommands.Open given, CommandError error, @Nullable InterlockRefusal refusal) {
        JsonObjectBuilder outcome = JsonObject.newBuilder()
                .set("outcome", refusal == null ? "not-delivered" : "refused")
                .set("status", error.status())
                .set("reason", error.json().getValue("message").orElseThrow());
        if (refusal != null) {
            outcome.set(
                    "interlocks",
                    refusal.interlocks().stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()));
        }
        end(given, outcome.build());
        answer(given, MessageReply.of(error));
    }

    private void send(OpenCommands.Open given, long now) {
        CommandMessage message = given.message();
        RecordHeaders headers = new RecordHeaders();
        add(headers, "device_id", given.deviceId());
        add(headers, "subject", message.address().subject());
        if (!message.contentType().isEmpty()) {
            add(headers, "content-type", message.contentType());
        }
        add(headers, "correlation-id", given.name());
        if (message.wantsAnswer()) {
            add(headers, "response-required", "true");
            open.put(given);
        } else {
            end(given, JsonObject.newBuilder().set("outcome", "sent").build());
        }
        context.forward(
                new Record<>(given.deviceId(), message.payload(), now, headers),
                AditTopology.commandSink(given.tenant()));
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives an answer to whoever waits for it. */
    void take(CommandAnswer answer) {
        OpenCommands.Open given = open.take(answer);
        if (given == null) {
            return;
        }
        if (answer.isFailure()) {
            refuse(given, CommandError.notDelivered(answer.status(), answer.failure()), null);
            return;
        }
        end(
                given,
                JsonObject.newBuilder()
                        .set("outcome", "answered")
                        .set("status", answer.status())
                        .set("answerBytes", answer.payload().length)
                        .build());
        answer(given, MessageReply.of(answer));
    }

    /** Notes which commands nobody answered in time; Ditto itself tells those who wait. */
    void pass() {
        JsonObject outcome = JsonObject.newBuilder()
                .set("outcome", "unanswered")
                .set("status", NO_ANSWER)
                .build();
        open.takeOver(context.currentSystemTimeMs()).forEach(given -> end(given, outcome));
    }

    private void end(OpenCommands.Open given, JsonObject outcome) {
        counters.command(outcome.getValue("outcome").orElseThrow().asString());
        note(CommandNotes.ended(given, outcome, context.currentSystemTimeMs()));
    }

    private void note(Record<String, byte[]> noted) {
        context.forward(noted, AditTopology.COMMAND_NOTES_SINK);
    }

    private void answer(OpenCommands.Open given, MessageReply reply) {
        if (given.message().wantsAnswer()) {
            context.forward(
                    TwinMessages.answer(given.message().address(), reply, context.currentSystemTimeMs()),
                    AditTopology.TWIN_SINK);
        }
    }
}
