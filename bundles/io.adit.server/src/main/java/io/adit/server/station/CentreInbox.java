package io.adit.server.station;

import io.adit.edge.CentreOrders;
import io.adit.server.twin.MessagePayload;
import io.adit.things.TwinRuntime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationModelFactory;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageBuilder;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.MessageHeadersBuilder;
import org.eclipse.ditto.messages.model.MessagesModelFactory;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.things.model.ThingId;

/** Does what the centre wants of this station: gives messages to its things, in the name of who sent them there, and takes the model. */
public final class CentreInbox implements CentreOrders {
    private final TwinRuntime twins;
    private final StationModel model;

    /** @param model of the centre at this station */
    public CentreInbox(TwinRuntime twins, StationModel model) {
        this.twins = twins;
        this.model = model;
    }

    @Override
    public CompletionStage<JsonObject> command(JsonObject message) {
        MessageCommand<?, ?> command;
        try {
            command = read(message);
        } catch (JsonRuntimeException | IllegalArgumentException | DittoRuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        boolean wantsAnswer = command.getDittoHeaders().isResponseRequired();
        return twins.execute(command)
                .handle((response, failure) ->
                        !wantsAnswer ? JsonObject.empty() : failure == null ? answer(response) : error(failure));
    }

    private static MessageCommand<?, ?> read(JsonObject json) {
        ThingId thing = ThingId.of(text(json, "thing"));
        String feature = text(json, "feature");
        String contentType = text(json, "contentType");
        MessageHeadersBuilder headers = MessageHeaders.newBuilder(MessageDirection.TO, thing, text(json, "subject"));
        if (!contentType.isEmpty()) {
            headers.contentType(contentType);
        }
        if (!feature.isEmpty()) {
            headers.featureId(feature);
        }
        MessageBuilder<Object> builder = MessagesModelFactory.newMessageBuilder(headers.build());
        MessagePayload.set(builder, contentType, Base64.getDecoder().decode(text(json, "payload")));
        Message<Object> message = builder.build();
        return feature.isEmpty()
                ? SendThingMessage.of(thing, message, headers(json))
                : SendFeatureMessage.of(thing, feature, message, headers(json));
    }

    private static DittoHeaders headers(JsonObject json) {
        boolean wantsAnswer =
                json.getValue("wantsAnswer").map(JsonValue::asBoolean).orElse(false);
        long millis = json.getValue("timeoutMillis").map(JsonValue::asLong).orElse(0L);
        return DittoHeaders.newBuilder()
                .authorizationContext(subjects(json))
                .randomCorrelationId()
                .responseRequired(wantsAnswer)
                .timeout(wantsAnswer ? Duration.ofMillis(Math.clamp(millis, 1, 60_000)) : Duration.ZERO)
                .build();
    }

    private static AuthorizationContext subjects(JsonObject json) {
        List<AuthorizationSubject> subjects =
                json.getValue("subjects").map(JsonValue::asArray).orElse(JsonArray.empty()).stream()
                        .map(each -> AuthorizationSubject.newInstance(each.asString()))
                        .toList();
        return AuthorizationModelFactory.newAuthContext(DittoAuthorizationContextType.UNSPECIFIED, subjects);
    }

    private static String text(JsonObject json, String member) {
        return json.getValue(member).map(JsonValue::asString).orElse("");
    }

    private static JsonObject answer(CommandResponse<?> response) {
        if (!(response instanceof MessageCommandResponse<?, ?> given)) {
            return answer(response.getHttpStatus().getCode(), "", new byte[0]);
        }
        Message<?> message = given.getMessage();
        return answer(
                given.getHttpStatus().getCode(), message.getContentType().orElse(""), MessagePayload.bytes(message));
    }

    private static JsonObject error(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof DittoRuntimeException ditto) {
            byte[] text = ditto.toJsonString().getBytes(StandardCharsets.UTF_8);
            return answer(ditto.getHttpStatus().getCode(), "application/json", text);
        }
        return answer(500, "", new byte[0]);
    }

    private static JsonObject answer(int status, String contentType, byte[] payload) {
        return JsonObject.newBuilder()
                .set("status", status)
                .set("contentType", contentType)
                .set("payload", Base64.getEncoder().encodeToString(payload))
                .build();
    }

    @Override
    public JsonObject known() {
        return model.known();
    }

    @Override
    public String knownDigest() {
        return ModelPart.digest(model.known());
    }

    @Override
    public void take(JsonArray changes) {
        model.take(changes);
    }
}
