package io.adit.things.internal.message;

import io.adit.things.WantedAnswers;
import io.adit.things.internal.Headers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.acks.AcknowledgementRequestTimeoutException;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.exceptions.CommandTimeoutException;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * The answers that one command waits for: its response, and acknowledgements by label. Complete with the plain response
 * where no more was asked for, else with all acknowledgements, those that did not come in time as 408. Thread-safe.
 */
final class Round {
    private final EntityId entity;
    private final DittoHeaders asked;
    private final WantedAnswers wanted;
    private final Duration timeout;
    private final Map<AcknowledgementLabel, Acknowledgement> received = new LinkedHashMap<>();
    private final CompletableFuture<CommandResponse<?>> result = new CompletableFuture<>();
    private @Nullable CommandResponse<?> response;
    private String mismatch = "";

    Round(Command<?> command, EntityId entity, WantedAnswers wanted, Duration timeout) {
        this.entity = entity;
        this.asked = command.getDittoHeaders();
        this.wanted = wanted;
        this.timeout = timeout;
    }

    /** Completes with the whole answer, or with the error that ended the round. */
    CompletableFuture<CommandResponse<?>> result() {
        return result;
    }

    boolean waitsFor(AcknowledgementLabel label) {
        synchronized (received) {
            return wanted.labels().contains(label) && !received.containsKey(label) && !result.isDone();
        }
    }

    /** Takes the change of the twin as made, which is found by searches from now on. */
    void persisted(CommandResponse<?> done) {
        CommandResponse<?> answer;
        synchronized (received) {
            response = done;
            receive(AckOf.response(DittoAcknowledgementLabel.TWIN_PERSISTED, entity, done));
            receive(Acknowledgement.of(
                    DittoAcknowledgementLabel.SEARCH_PERSISTED, entity, HttpStatus.NO_CONTENT, done.getDittoHeaders()));
            answer = whole();
        }
        complete(answer);
    }

    /** Takes the response of a receiver; only the first one counts. */
    void respond(CommandResponse<?> first) {
        CommandResponse<?> answer;
        synchronized (received) {
            if (response == null) {
                response = first;
                receive(AckOf.response(DittoAcknowledgementLabel.LIVE_RESPONSE, entity, first));
            }
            answer = whole();
        }
        complete(answer);
    }

    /** Takes an acknowledgement; only the first one of a label counts. */
    void acknowledge(Acknowledgement acknowledgement) {
        CommandResponse<?> answer;
        synchronized (received) {
            receive(acknowledgement);
            answer = whole();
        }
        complete(answer);
    }

    /** Notes that a response came that does not fit the command; told to the sender if no other comes. */
    void refuse(String reason) {
        synchronized (received) {
            mismatch = reason;
        }
    }

    /** Ends the round without an answer. */
    void fail(Throwable error) {
        result.completeExceptionally(error);
    }

    void timeOut() {
        if (wanted.plain()) {
            CommandTimeoutException.Builder error = (CommandTimeoutException.Builder)
                    CommandTimeoutException.newBuilder(timeout).dittoHeaders(Headers.response(asked, 0, null));
            synchronized (received) {
                if (!mismatch.isEmpty()) {
                    error.description("Received no appropriate live response within the specified timeout."
                            + " An invalid response was received, though: " + mismatch);
                }
            }
            result.completeExceptionally(error.build());
            return;
        }
        Acknowledgements all;
        synchronized (received) {
            all = list();
        }
        result.complete(all);
    }

    private void receive(Acknowledgement acknowledgement) {
        if (wanted.labels().contains(acknowledgement.getLabel())) {
            received.putIfAbsent(acknowledgement.getLabel(), acknowledgement);
        }
    }

    private @Nullable CommandResponse<?> whole() {
        if (!received.keySet().containsAll(wanted.labels())) {
            return null;
        }
        return wanted.plain() ? response : list();
    }

    private void complete(@Nullable CommandResponse<?> answer) {
        if (answer != null) {
            result.complete(answer);
        }
    }

    private Acknowledgements list() {
        List<Acknowledgement> all = new ArrayList<>();
        for (AcknowledgementLabel label : wanted.labels()) {
            Acknowledgement one = received.get(label);
            all.add(one == null ? missing(label) : one);
        }
        return Acknowledgements.of(all, Headers.response(asked, 0, null));
    }

    private Acknowledgement missing(AcknowledgementLabel label) {
        DittoHeaders headers = DittoHeaders.newBuilder()
                .correlationId(asked.getCorrelationId().orElse(""))
                .build();
        AcknowledgementRequestTimeoutException late = AcknowledgementRequestTimeoutException.newBuilder(timeout)
                .dittoHeaders(headers)
                .build();
        return Acknowledgement.of(label, ThingId.of(entity), late.getHttpStatus(), headers, late.toJson());
    }
}
