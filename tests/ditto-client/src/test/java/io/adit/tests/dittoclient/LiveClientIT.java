package io.adit.tests.dittoclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.client.DittoClient;
import org.eclipse.ditto.client.management.AcknowledgementsFailedException;
import org.eclipse.ditto.client.options.Options;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the published client does beyond twins: messages, claims, live commands, acknowledgements, filters, policies. */
class LiveClientIT extends ClientTestBase {
    private static final AcknowledgementLabel GREEN = AcknowledgementLabel.of("lamp:green");
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(100);
    private static final JsonPointer ORDER = JsonPointer.of("order");

    private DittoClient app;
    private DittoClient device;

    @BeforeEach
    void connectBoth() throws Exception {
        app = connect();
        device = connect(GREEN);
        Thing pump = Thing.newBuilder()
                .setId(PUMP)
                .setAttribute(JsonPointer.of("name"), JsonValue.of("P1"))
                .build();
        done(app.twin().create(pump));
    }

    @AfterEach
    void disconnectBoth() {
        app.destroy();
        device.destroy();
    }

    @Test
    void deviceRepliesToMessageAndClaim() throws Exception {
        device.live()
                .<String, String>registerForMessage(
                        "ask",
                        "ask",
                        String.class,
                        message -> message.reply()
                                .httpStatus(HttpStatus.OK)
                                .payload("you said " + message.getPayload().orElseThrow())
                                .contentType("text/plain")
                                .send());
        device.live()
                .<String, String>registerForClaimMessage(
                        "claim",
                        String.class,
                        message -> message.reply()
                                .httpStatus(HttpStatus.CREATED)
                                .payload("yours")
                                .contentType("text/plain")
                                .send());
        done(device.live().startConsumption());
        CompletableFuture<String> reply = new CompletableFuture<>();
        app.live()
                .<String>message()
                .to(PUMP)
                .subject("ask")
                .timeout(Duration.ofSeconds(20))
                .payload("hello")
                .contentType("text/plain")
                .send(
                        String.class,
                        (answer, error) -> complete(
                                reply,
                                answer == null ? null : answer.getPayload().orElse(""),
                                error));
        assertThat(done(reply)).isEqualTo("you said hello");
        CompletableFuture<String> claimed = new CompletableFuture<>();
        app.live()
                .<String>message()
                .to(PUMP)
                .subject("claim")
                .timeout(Duration.ofSeconds(20))
                .payload("secret")
                .contentType("text/plain")
                .send(
                        String.class,
                        (answer, error) -> complete(
                                claimed,
                                answer == null ? null : answer.getPayload().orElse(""),
                                error));
        assertThat(done(claimed)).isEqualTo("yours");
    }

    private static void complete(CompletableFuture<String> future, String value, Throwable error) {
        if (error == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(error);
        }
    }

    @Test
    void deviceExecutesLiveCommandAndTwinStaysAsItIs() throws Exception {
        BlockingQueue<JsonValue> asked = new LinkedBlockingQueue<>();
        device.live().forId(PUMP).handleModifyAttributeCommands(command -> {
            asked.add(command.getAttributeValue());
            return command.answer().withResponse(answer -> answer.modified()).withoutEvent();
        });
        done(device.live().startConsumption());
        done(app.live().forId(PUMP).putAttribute(ORDER, 7));
        assertThat(asked.poll(60, TimeUnit.SECONDS)).isEqualTo(JsonValue.of(7));
        Thing twin = done(app.twin().forId(PUMP).retrieve());
        assertThat(twin.getAttributes().orElseThrow().getValue(ORDER)).isEmpty();
    }

    @Test
    void changeWaitsForAcknowledgementOfTheDevice() throws Exception {
        device.twin()
                .registerForThingChanges(
                        "ack",
                        change -> change.handleAcknowledgementRequest(
                                GREEN, handle -> handle.acknowledge(HttpStatus.OK, JsonValue.of("on"))));
        done(device.twin().startConsumption());
        DittoHeaders asking = DittoHeaders.newBuilder()
                .acknowledgementRequest(
                        AcknowledgementRequest.parseAcknowledgementRequest("twin-persisted"),
                        AcknowledgementRequest.of(GREEN))
                .timeout(Duration.ofSeconds(20))
                .build();
        done(app.twin().forId(PUMP).putAttribute(ORDER, 1, Options.headers(asking)));
        done(device.twin().suspendConsumption());
        DittoHeaders inVain = asking.toBuilder()
                .acknowledgementRequest(
                        AcknowledgementRequest.parseAcknowledgementRequest("twin-persisted"),
                        AcknowledgementRequest.parseAcknowledgementRequest("no:one"))
                .timeout(Duration.ofMillis(300))
                .build();
        assertThat(app.twin()
                        .forId(PUMP)
                        .putAttribute(ORDER, 2, Options.headers(inVain))
                        .toCompletableFuture())
                .failsWithin(60, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(AcknowledgementsFailedException.class);
    }

    @Test
    void eventsComeFilteredAndEnriched() throws Exception {
        BlockingQueue<String> seen = new LinkedBlockingQueue<>();
        device.twin()
                .registerForThingChanges(
                        "changes",
                        change -> seen.add(change.getValue()
                                        .orElseThrow()
                                        .asObject()
                                        .getValue("attributes/order")
                                        .orElseThrow()
                                + " " + change.getExtra().orElseThrow()));
        done(device.twin()
                .startConsumption(
                        Options.Consumption.filter("gt(attributes/order,2)"),
                        Options.Consumption.extraFields(JsonFieldSelector.newInstance("attributes/name"))));
        for (int order = 1; order <= 3; order++) {
            done(app.twin().forId(PUMP).putAttribute(ORDER, order));
        }
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo("3 {\"attributes\":{\"name\":\"P1\"}}");
        assertThat(seen).isEmpty();
    }

    @Test
    void policyIsReadAndChanged() throws Exception {
        PolicyId id = PolicyId.of("test", "pump");
        Policy policy = done(app.policies().retrieve(id));
        assertThat(policy.getEntriesSet()).isNotEmpty();
        Policy copy = policy.toBuilder().setId(PolicyId.of("test", "copy")).build();
        assertThat(done(app.policies().create(copy)).getEntityId()).contains(PolicyId.of("test", "copy"));
        done(app.policies().delete(PolicyId.of("test", "copy")));
    }

    /* Whether the client takes up its subscriptions again is a race within version 2.4.0, so only commands are asked for. */
    @Test
    void clientGoesOnAfterTheServerWasAway() throws Exception {
        done(device.twin().forId(PUMP).putAttribute(ORDER, 1));
        stopServer();
        startServer();
        JsonValue order = null;
        for (long end = System.nanoTime() + GOES_ON_WITHIN.toNanos(); order == null && System.nanoTime() < end; ) {
            order = orderSeenByDevice();
        }
        assertThat(order).isEqualTo(JsonValue.of(1));
    }

    private JsonValue orderSeenByDevice() throws InterruptedException {
        try {
            Thing thing =
                    device.twin().forId(PUMP).retrieve().toCompletableFuture().get(5, TimeUnit.SECONDS);
            return thing.getAttributes().orElseThrow().getValue(ORDER).orElse(null);
        } catch (ExecutionException | TimeoutException e) {
            Thread.sleep(100); // it may fail at once
            return null;
        }
    }
}
