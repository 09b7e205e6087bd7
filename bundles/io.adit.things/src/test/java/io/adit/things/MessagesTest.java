package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessageResponse;
import org.eclipse.ditto.things.model.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesTest extends TwinTestBase {
    @BeforeEach
    void rules() {
        policy(
                "org.test:pump",
                "u:device",
                "{'message:/':{'grant':['READ'],'revoke':[]}}",
                "u:sender",
                "{'message:/inbox/messages/start':{'grant':['WRITE'],'revoke':[]}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:pump','features':{'f':{}}}"));
    }

    @Test
    void receiversAnswerCompletesTheSender() {
        twins.subscribe(all("u:device"), (signal, extra) -> answer((SendThingMessage<?>) signal, "u:device"));
        var response = (SendThingMessageResponse<?>) run(message("start", "u:sender", Duration.ofSeconds(30)));
        assertThat(response.getHttpStatus()).isEqualTo(HttpStatus.OK);
        assertThat(response.getMessage().getPayload().map(String::valueOf)).contains("done");
    }

    @Test
    void answerOfSomeoneWhoMayNotReadTheMessageIsDropped() {
        twins.subscribe(all("u:device"), (signal, extra) -> answer((SendThingMessage<?>) signal, "u:eve"));
        assertThat(error(message("start", "u:sender", Duration.ofMillis(300)))).isEqualTo("408 command.timeout");
    }

    @Test
    void unansweredMessageTimesOut() {
        assertThat(error(message("start", "u:sender", Duration.ofMillis(50)))).isEqualTo("408 command.timeout");
    }

    @Test
    void zeroTimeoutIsFireAndForget() {
        List<Signal<?>> device = events("u:device");
        List<Signal<?>> sender = events("u:sender");
        assertThat(status(message("start", "u:sender", Duration.ZERO))).isEqualTo(202);
        eventually(() -> assertThat(device).hasSize(1));
        assertThat(device.get(0).getResourcePath().toString()).isEqualTo("/inbox/messages/start");
        assertThat(sender).isEmpty();
    }

    @Test
    void onlyWhoMaySendSends() {
        assertThat(error(message("stop", "u:sender", Duration.ZERO))).isEqualTo("403 messages:send.notallowed");
        assertThat(error(message("start", "u:device", Duration.ZERO))).isEqualTo("403 messages:send.notallowed");
        var headers = MessageHeaders.newBuilder(MessageDirection.TO, ThingId.of("org.test:no"), "start")
                .build();
        assertThat(error(SendThingMessage.of(
                        ThingId.of("org.test:no"), Message.newBuilder(headers).build(), as("u:sender"))))
                .isEqualTo("404 things:thing.notfound");
        var toFeature = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, "start")
                .featureId("f")
                .build();
        var message = Message.newBuilder(toFeature).build();
        assertThat(error(SendFeatureMessage.of(PUMP, "f", message, as("u:sender"))))
                .isEqualTo("403 messages:send.notallowed");
        assertThat(status(SendFeatureMessage.of(
                        PUMP,
                        "f",
                        message,
                        as("u:owner").toBuilder().timeout(Duration.ZERO).build())))
                .isEqualTo(202);
    }

    private static TwinFilter all(String subject) {
        return new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), null, null);
    }

    private static SendThingMessage<?> message(String subject, String sender, Duration timeout) {
        MessageHeaders headers = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, subject)
                .contentType("text/plain")
                .build();
        return SendThingMessage.of(
                PUMP,
                Message.newBuilder(headers).payload("go").build(),
                as(sender).toBuilder().timeout(timeout).build());
    }

    private void answer(SendThingMessage<?> asked, String subject) {
        DittoHeaders headers = as(subject).toBuilder()
                .correlationId(asked.getDittoHeaders().getCorrelationId().orElseThrow())
                .build();
        MessageHeaders from = MessageHeaders.newBuilder(MessageDirection.FROM, PUMP, "start")
                .contentType("text/plain")
                .build();
        var answer = Message.newBuilder(from).payload("done").build();
        twins.answer(SendThingMessageResponse.of(PUMP, answer, HttpStatus.OK, headers));
    }
}
