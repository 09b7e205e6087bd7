package io.adit.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.ditto.base.model.exceptions.CloudEventMissingPayloadException;
import org.eclipse.ditto.base.model.exceptions.CloudEventNotParsableException;
import org.eclipse.ditto.base.model.exceptions.CloudEventUnsupportedDataSchemaException;
import org.eclipse.ditto.base.model.exceptions.UnsupportedMediaTypeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/*
 * CloudEvents HTTP protocol binding 1.0.2: in binary mode (3.1) attributes are headers with the prefix "ce-" and the body
 * is the data; in structured mode (3.2) the body is JSON of the media type application/cloudevents+json.
 */
/**
 * What of a CloudEvent matters here.
 *
 * @param dataType media type of the data, empty where none is given
 * @param dataSchema URI of its schema, empty where none is given
 * @param data the data as text, empty where there is none
 */
record CloudEvent(String dataType, String dataSchema, String data) {
    private static final Set<String> TYPES = Set.of("application/json", "application/vnd.eclipse.ditto+json");
    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");
    private static final Set<String> VERSIONS = Set.of("1.0", "0.3");

    /** Reads a request; throws CloudEventNotParsableException. */
    static CloudEvent of(WireRequest request) {
        HttpServerRequest http = request.http();
        String header = http.getHeader("Content-Type");
        String type = header == null ? "" : header;
        if (mediaType(type).equals("application/cloudevents+json")) {
            return structured(request.text());
        }
        for (String name : REQUIRED) {
            String value = http.getHeader("ce-" + name);
            requireValue(name, value == null ? "" : value);
        }
        String schema = http.getHeader("ce-dataschema");
        return new CloudEvent(type, schema == null ? "" : schema, request.text());
    }

    private static CloudEvent structured(String body) {
        try {
            JsonObject json = JsonFactory.newObject(body);
            REQUIRED.forEach(name -> requireValue(name, text(json, name)));
            String type = text(json, "datacontenttype");
            String encoded = text(json, "data_base64");
            String data = json.getValue("data")
                    .filter(value -> !value.isNull())
                    .map(value -> value.isString() ? value.asString() : value.toString())
                    .orElseGet(() -> new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
            return new CloudEvent(type.isEmpty() ? "application/json" : type, text(json, "dataschema"), data);
        } catch (JsonRuntimeException | IllegalArgumentException | UnsupportedOperationException e) {
            throw notParsable(String.valueOf(e.getMessage()));
        }
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asString).orElse("");
    }

    private static void requireValue(String name, String value) {
        if (value.isEmpty()) {
            throw notParsable("The attribute '" + name + "' is missing.");
        }
        if (name.equals("specversion") && !VERSIONS.contains(value)) {
            throw notParsable("Invalid specversion: " + value);
        }
    }

    private static CloudEventNotParsableException notParsable(String reason) {
        return CloudEventNotParsableException.withDetailedInformationBuilder(reason)
                .build();
    }

    /** Throws Ditto's errors where the data can't be a Ditto Protocol message. */
    void requireDitto() {
        if (data.isEmpty()) {
            throw CloudEventMissingPayloadException.withDetailedInformationBuilder()
                    .build();
        }
        if (!TYPES.contains(mediaType(dataType))) {
            throw UnsupportedMediaTypeException.withDetailedInformationBuilder(
                            dataType.isEmpty() ? "none" : dataType, TYPES)
                    .build();
        }
        if (!dataSchema.isEmpty() && !dataSchema.startsWith("ditto:")) {
            throw CloudEventUnsupportedDataSchemaException.withDetailedInformationBuilder(dataSchema)
                    .build();
        }
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
