package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.CheckPermissionsResponse;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.Payload;

/**
 * The messages that ask a session which rights its user has, and their answers. They belong to no entity and came with Ditto 3.9, on a
 * topic whose group the adapter of Ditto's model does not know.
 */
final class PermissionsProtocol {
    /** The topic of question and answer. */
    static final String TOPIC = "_/_/common/commands/checkPermissions";

    private static final JsonValue TOPIC_VALUE = JsonValue.of(TOPIC);
    private static final JsonKey TOPIC_KEY = JsonKey.of("topic");

    private PermissionsProtocol() {}

    static boolean asks(JsonObject message) {
        return message.getValue(TOPIC_KEY).filter(TOPIC_VALUE::equals).isPresent();
    }

    /** The headers that came with a question, as texts. */
    static Map<String, String> headers(JsonObject question) {
        Map<String, String> headers = new HashMap<>();
        question.getValue(JsonifiableAdaptable.JsonFields.HEADERS)
                .ifPresent(given -> given.forEach(field ->
                        headers.put(field.getKeyName(), field.getValue().formatAsString())));
        return headers;
    }

    /**
     * The named checks of a question.
     *
     * @throws org.eclipse.ditto.json.JsonRuntimeException when they are missing or no object
     */
    static JsonObject checks(JsonObject question) {
        return question.getValueOrThrow(Payload.JsonFields.VALUE).asObject();
    }

    /** An answer as text. */
    static String text(CheckPermissionsResponse answer) {
        DittoHeaders headers = WireHeaders.toWireHeaders(answer.getDittoHeaders());
        return JsonObject.newBuilder()
                .set(JsonifiableAdaptable.JsonFields.TOPIC, TOPIC)
                .set(JsonifiableAdaptable.JsonFields.HEADERS, headers.toJson())
                .set(Payload.JsonFields.PATH, answer.getResourcePath().toString())
                .set(
                        Payload.JsonFields.VALUE,
                        answer.getEntity(JsonSchemaVersion.LATEST).orElseThrow())
                .set(Payload.JsonFields.STATUS, answer.getHttpStatus().getCode())
                .build()
                .toString();
    }
}
