package io.adit.things.wire.internal;

import io.adit.things.TwinRuntime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.AcknowledgementRequestDuplicateCorrelationIdException;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.exceptions.CommandTimeoutException;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.messages.model.signals.commands.SendMessageAcceptedResponse;

/**
 * Brings answers to messages back to who waits for them. The runtime delivers a message under the policies and
 * confirms that; the answer comes over some other connection and is known by thing and correlation id. Thread-safe.
 */
public final class MessageExchange {
    private static final Duration MESSAGE_TIMEOUT = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 10_000;

    private final TwinRuntime twin;
    private final Map<String, CompletableFuture<CommandResponse<?>>> waiting = new ConcurrentHashMap<>();

    /** Exchanges messages that this runtime delivers. */
    public MessageExchange(TwinRuntime twin) {
        this.twin = twin;
    }

    /**
     * Executes any command. A message that wants an answer completes with it, or exceptionally with a 408 after its
     * timeout (10 s where it has none); everything else completes as the runtime does.
     */
    public CompletionStage<CommandResponse<?>> execute(Command<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        if (!(command instanceof MessageCommand<?, ?> message) || !headers.isResponseRequired()) {
            return twin.execute(command);
        }
        String key = key(message.getEntityId().toString(), headers);
        Duration timeout = headers.getTimeout().orElse(MESSAGE_TIMEOUT);
        CompletableFuture<CommandResponse<?>> answer = new CompletableFuture<>();
        if (waiting.size() >= MOST_WAITING) {
            return CompletableFuture.failedStage(GatewayError.overloaded("Too many messages wait for an answer."));
        }
        if (waiting.putIfAbsent(key, answer) != null) {
            return CompletableFuture.failedStage(AcknowledgementRequestDuplicateCorrelationIdException.newBuilder(
                            headers.getCorrelationId().orElse(""))
                    .build());
        }
        var unused = twin.execute(command).whenComplete((delivered, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
            } else if (!(delivered instanceof SendMessageAcceptedResponse)) {
                answer.complete(delivered);
            }
        });
        return answer.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(
                        failure instanceof TimeoutException
                                ? CommandTimeoutException.newBuilder(timeout)
                                        .dittoHeaders(headers)
                                        .build()
                                : failure))
                .whenComplete((response, failure) -> waiting.remove(key, answer));
    }

    /**
     * Hands in an answer.
     *
     * @return false when nobody waits for it (any more)
     */
    public boolean answer(MessageCommandResponse<?, ?> response) {
        CompletableFuture<CommandResponse<?>> waiter =
                waiting.get(key(response.getEntityId().toString(), response.getDittoHeaders()));
        return waiter != null && waiter.complete(response);
    }

    private static String key(String thing, DittoHeaders headers) {
        return thing + "|" + headers.getCorrelationId().orElse("");
    }
}
