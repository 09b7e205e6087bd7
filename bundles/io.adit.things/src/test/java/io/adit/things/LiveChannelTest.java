package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributes;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributesResponse;
import org.eclipse.ditto.things.model.signals.events.AttributeModified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveChannelTest extends TwinTestBase {
    private static final JsonPointer A = JsonPointer.of("a");

    @BeforeEach
    void things() {
        policy(
                "org.test:pump",
                "u:device",
                "{'thing:/':{'grant':['READ'],'revoke':[]},'thing:/attributes/b':{'grant':['WRITE'],'revoke':[]}}",
                "u:app",
                "{'thing:/attributes/a':{'grant':['READ'],'revoke':[]}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'a':1,'b':2}}"));
    }

    @Test
    void deviceAnswersInsteadOfTheTwin() {
        device(42);
        CommandResponse<?> response = run(RetrieveAttribute.of(PUMP, A, live("u:app")));
        assertThat(((RetrieveAttributeResponse) response).getAttributeValue()).isEqualTo(JsonValue.of(42));
        assertThat(status(ModifyAttribute.of(PUMP, A, JsonValue.of(7), live("u:owner"))))
                .isEqualTo(204);
        assertThat(thing(PUMP, "u:owner").getValue("attributes/a")).contains(JsonValue.of(1));
    }

    @Test
    void liveCommandNeedsTheSameRightsAsOneToTheTwin() {
        assertThat(error(ModifyAttribute.of(PUMP, A, JsonValue.of(7), live("u:app"))))
                .isEqualTo("403 things:attribute.notmodifiable");
        assertThat(error(RetrieveAttribute.of(PUMP, A, live("u:eve")))).isEqualTo("404 things:attribute.notfound");
    }

    @Test
    void unansweredLiveCommandTimesOut() {
        assertThat(error(RetrieveAttribute.of(PUMP, A, live("u:app", Duration.ofMillis(50)))))
                .isEqualTo("408 command.timeout");
    }

    @Test
    void senderSeesOfTheResponseWhatItMayReadOfTheTwin() {
        twins.subscribe(all("u:device"), (signal, extra) -> {
            if (signal instanceof RetrieveAttributes asked) {
                var attributes = org.eclipse.ditto.things.model.ThingsModelFactory.newAttributes(json("{'a':5,'b':6}"));
                twins.answer(RetrieveAttributesResponse.of(PUMP, attributes, answering(asked, "u:device")));
            }
        });
        var response = (RetrieveAttributesResponse) run(RetrieveAttributes.of(PUMP, live("u:app")));
        JsonObject seen =
                response.getEntity(response.getImplementedSchemaVersion()).asObject();
        assertThat(seen.getValue("a")).contains(JsonValue.of(5));
        assertThat(seen.contains("b")).isFalse();
    }

    @Test
    void responseToAnotherCommandIsNotTaken() {
        twins.subscribe(all("u:device"), (signal, extra) -> {
            if (signal instanceof RetrieveAttribute asked) {
                twins.answer(ModifyAttributeResponse.modified(PUMP, A, answering(asked, "u:device")));
            }
        });
        DittoRuntimeException late = failure(RetrieveAttribute.of(PUMP, A, live("u:app", Duration.ofSeconds(3))));
        assertThat(late.getErrorCode()).isEqualTo("command.timeout");
        assertThat(late.getDescription().orElseThrow()).contains("An invalid response was received");
    }

    @Test
    void conditionChoosesTheChannel() {
        device(42);
        CommandResponse<?> met = run(RetrieveAttribute.of(PUMP, A, choosing("eq(attributes/a,1)")));
        assertThat(((RetrieveAttributeResponse) met).getAttributeValue()).isEqualTo(JsonValue.of(42));
        assertThat(met.getDittoHeaders())
                .containsEntry("channel", "live")
                .containsEntry("live-channel-condition-matched", "true");
        CommandResponse<?> unmet = run(RetrieveAttribute.of(PUMP, A, choosing("eq(attributes/a,9)")));
        assertThat(((RetrieveAttributeResponse) unmet).getAttributeValue()).isEqualTo(JsonValue.of(1));
        assertThat(unmet.getDittoHeaders())
                .containsEntry("channel", "twin")
                .containsEntry("live-channel-condition-matched", "false");
        assertThat(error(RetrieveAttribute.of(PUMP, A, choosing("eq(attributes/a,"))))
                .startsWith("400 things:");
        assertThat(error(ModifyAttribute.of(PUMP, A, JsonValue.of(1), choosing("eq(attributes/a,1)"))))
                .isEqualTo("405 things:live.channelcondition.notallowed");
    }

    @Test
    void twinAnswersForDeviceThatIsSilentWhereThatIsWanted() {
        DittoHeaders fail = choosing("exists(attributes/a)").toBuilder()
                .timeout(Duration.ofMillis(50))
                .build();
        assertThat(error(RetrieveAttribute.of(PUMP, A, fail))).isEqualTo("408 command.timeout");
        DittoHeaders useTwin = fail.toBuilder()
                .putHeader("live-channel-timeout-strategy", "use-twin")
                .build();
        CommandResponse<?> instead = run(RetrieveAttribute.of(PUMP, A, useTwin));
        assertThat(((RetrieveAttributeResponse) instead).getAttributeValue()).isEqualTo(JsonValue.of(1));
        assertThat(instead.getDittoHeaders())
                .containsEntry("channel", "twin")
                .containsEntry("live-channel-condition-matched", "true");
    }

    @Test
    void liveEventReachesReadersAndChangesNothing() {
        List<Signal<?>> device = events("u:device");
        List<Signal<?>> app = events("u:app");
        twins.emit(event("b", "u:device")).toCompletableFuture().join();
        eventually(() -> assertThat(device).hasSize(1));
        assertThat(SignalKind.of(device.get(0))).contains(SignalKind.LIVE_EVENTS);
        assertThat(thing(PUMP, "u:owner").getValue("attributes/b")).contains(JsonValue.of(2));
        assertThat(app).isEmpty();
        assertThat(twins.emit(event("a", "u:device")).toCompletableFuture())
                .isCompletedExceptionally()
                .satisfies(refused -> assertThat(refused.exceptionNow())
                        .isInstanceOfSatisfying(
                                DittoRuntimeException.class,
                                e -> assertThat(e.getErrorCode()).isEqualTo("things:event.notallowed")));
    }

    private static AttributeModified event(String attribute, String subject) {
        return AttributeModified.of(
                PUMP, JsonPointer.of(attribute), JsonValue.of(8), 0, Instant.EPOCH, live(subject), null);
    }

    private void device(int value) {
        twins.subscribe(all("u:device"), (signal, extra) -> {
            if (signal instanceof RetrieveAttribute asked) {
                twins.answer(RetrieveAttributeResponse.of(PUMP, A, JsonValue.of(value), answering(asked, "u:device")));
            } else if (signal instanceof ModifyAttribute asked) {
                twins.answer(ModifyAttributeResponse.modified(PUMP, A, answering(asked, "u:device")));
            }
        });
    }

    private static TwinFilter all(String subject) {
        return new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), null, null)
                .only(SignalKind.LIVE_COMMANDS);
    }

    private static DittoHeaders live(String subject) {
        return live(subject, Duration.ofSeconds(30));
    }

    private static DittoHeaders live(String subject, Duration timeout) {
        return as(subject).toBuilder().channel("live").timeout(timeout).build();
    }

    private static DittoHeaders choosing(String condition) {
        return as("u:owner").toBuilder().liveChannelCondition(condition).build();
    }

    private static DittoHeaders answering(Signal<?> asked, String subject) {
        return as(subject).toBuilder()
                .channel("live")
                .correlationId(asked.getDittoHeaders().getCorrelationId().orElseThrow())
                .build();
    }

    private DittoRuntimeException failure(RetrieveAttribute command) {
        try {
            throw new AssertionError(
                    twins.execute(command).toCompletableFuture().join());
        } catch (CompletionException e) {
            return (DittoRuntimeException) e.getCause();
        }
    }
}
