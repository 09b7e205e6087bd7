package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabelNotUniqueException;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributeResponse;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest extends TwinTestBase {
    private static final AcknowledgementLabel GREEN = AcknowledgementLabel.of("lamp:green");

    @BeforeEach
    void device() {
        policy("org.test:pump", "u:device", "{'thing:/attributes':{'grant':['READ'],'revoke':[]}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'a':0}}"));
    }

    @Test
    void plainResponseAnswersWhoAsksForTwinPersistedOnly() {
        assertThat(run(change("twin-persisted"))).isInstanceOf(ModifyAttributeResponse.class);
    }

    @Test
    void subscribersAcknowledgementCompletesTheChange() {
        twins.subscribe(declaring("u:device"), (signal, extra) -> acknowledge(signal, "u:device", GREEN, 200));
        Acknowledgements all = (Acknowledgements) run(change("twin-persisted", "search-persisted", "lamp:green"));
        assertThat(all.getHttpStatus()).isEqualTo(HttpStatus.OK);
        assertThat(all.stream()
                        .map(ack -> ack.getLabel() + " " + ack.getHttpStatus().getCode()))
                .containsExactly("twin-persisted 204", "search-persisted 204", "lamp:green 200");
    }

    @Test
    void failedAcknowledgementFailsTheWhole() {
        twins.subscribe(declaring("u:device"), (signal, extra) -> acknowledge(signal, "u:device", GREEN, 503));
        CommandResponse<?> all = run(change("twin-persisted", "lamp:green"));
        assertThat(all.getHttpStatus().getCode()).isEqualTo(424);
    }

    @Test
    void missingAcknowledgementIs408InTheMap() {
        Acknowledgements all = (Acknowledgements) run(changeInVain("twin-persisted", "lamp:green"));
        assertThat(all.getHttpStatus().getCode()).isEqualTo(424);
        Acknowledgement missing = all.getAcknowledgement(GREEN).orElseThrow();
        assertThat(missing.getHttpStatus()).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
        assertThat(missing.toJsonString()).contains("acknowledgement:request.timeout");
    }

    @Test
    void acknowledgementOfSomeoneWhoMayNotReadCountsNothing() {
        twins.subscribe(declaring("u:device"), (signal, extra) -> acknowledge(signal, "u:eve", GREEN, 200));
        assertThat(run(changeInVain("twin-persisted", "lamp:green"))
                        .getHttpStatus()
                        .getCode())
                .isEqualTo(424);
    }

    @Test
    void declaredLabelOfSomeoneWhoDoesNotGetTheSignalIsAcknowledgedWeakly() {
        try (TwinRuntime.Subscription declared = twins.declare(Set.of(GREEN))) {
            twins.subscribe(declaring("u:eve"), (signal, extra) -> acknowledge(signal, "u:eve", GREEN, 503));
            Acknowledgements all = (Acknowledgements) run(change("twin-persisted", "lamp:green"));
            assertThat(all.getHttpStatus()).isEqualTo(HttpStatus.OK);
            assertThat(all.getAcknowledgement(GREEN).orElseThrow().isWeak()).isTrue();
        }
    }

    @Test
    void labelBelongsToOneSubscriberAtATime() {
        TwinRuntime.Subscription first = twins.declare(Set.of(GREEN));
        assertThatThrownBy(() -> twins.declare(Set.of(GREEN)))
                .isInstanceOf(AcknowledgementLabelNotUniqueException.class);
        first.close();
        TwinRuntime.Subscription second = twins.declare(Set.of(GREEN));
        first.close();
        assertThatThrownBy(() -> twins.declare(Set.of(GREEN)))
                .isInstanceOf(AcknowledgementLabelNotUniqueException.class);
        second.close();
    }

    @Test
    void refusedChangeIsAnsweredAtOnceWithItsError() {
        var forbidden = attribute(PUMP, "a", 1, requesting("u:device", "twin-persisted", "lamp:green"));
        assertThat(error(forbidden)).isEqualTo("403 things:attribute.notmodifiable");
    }

    @Test
    void noTimeForWantedAnswersIsRefused() {
        DittoHeaders headers = requesting("u:owner", "lamp:green").toBuilder()
                .timeout(Duration.ZERO)
                .build();
        assertThat(error(attribute(PUMP, "a", 1, headers))).startsWith("400 header");
    }

    @Test
    void sameCorrelationIdTwiceIsKeptApart() {
        List<Signal<?>> told = events("u:device");
        var first = twins.execute(change("lamp:green")).toCompletableFuture();
        var second = twins.execute(change("lamp:green")).toCompletableFuture();
        eventually(() -> assertThat(told).hasSize(2));
        acknowledge(told.get(1), "u:device", GREEN, 201);
        acknowledge(told.get(0), "u:device", GREEN, 202);
        assertThat(first.join().getHttpStatus().getCode()).isEqualTo(202);
        assertThat(second.join().getHttpStatus().getCode()).isEqualTo(201);
        assertThat(second.join().getDittoHeaders().getCorrelationId()).contains("test");
    }

    private static TwinFilter declaring(String subject) {
        return new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), null, null)
                .only(SignalKind.EVENTS)
                .acknowledging(Set.of(GREEN));
    }

    private static org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute change(String... labels) {
        return attribute(PUMP, "a", 1, requesting("u:owner", labels));
    }

    /** For an acknowledgement that never comes; twin-persisted does within the time. */
    private static org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute changeInVain(
            String... labels) {
        DittoHeaders headers = requesting("u:owner", labels).toBuilder()
                .timeout(Duration.ofSeconds(3))
                .build();
        return attribute(PUMP, "a", 1, headers);
    }

    private static DittoHeaders requesting(String subject, String... labels) {
        return as(subject).toBuilder()
                .timeout(Duration.ofSeconds(30))
                .acknowledgementRequests(Arrays.stream(labels)
                        .map(label -> AcknowledgementRequest.of(AcknowledgementLabel.of(label)))
                        .toList())
                .build();
    }

    private void acknowledge(Signal<?> signal, String subject, AcknowledgementLabel label, int status) {
        DittoHeaders headers = as(subject).toBuilder()
                .correlationId(signal.getDittoHeaders().getCorrelationId().orElseThrow())
                .build();
        HttpStatus answer = HttpStatus.tryGetInstance(status).orElseThrow();
        twins.answer(Acknowledgement.of(label, ((ThingEvent<?>) signal).getEntityId(), answer, headers));
    }
}
