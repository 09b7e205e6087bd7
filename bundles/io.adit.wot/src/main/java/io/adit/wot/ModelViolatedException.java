package io.adit.wot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.wot.model.WotException;

/** A value or message does not follow a thing model: Ditto's {@code wot:payload.validation.error}, 400. */
public final class ModelViolatedException extends DittoRuntimeException implements WotException {
    /** Ditto's error code. */
    public static final String ERROR_CODE = ERROR_CODE_PREFIX + "payload.validation.error";

    private static final long serialVersionUID = 1L;
    private static final String MESSAGE =
            "The provided payload did not conform to the specified WoT (Web of Things) model.";

    private final transient Map<JsonPointer, List<String>> details;

    /** Says what is wrong, without details. */
    public ModelViolatedException(String description, DittoHeaders headers) {
        this(description, Map.of(), headers);
    }

    /**
     * Says what is wrong.
     *
     * @param details findings by where they are
     */
    @SuppressWarnings("NullAway") // Ditto's base class takes null for an absent cause and link
    public ModelViolatedException(String description, Map<JsonPointer, List<String>> details, DittoHeaders headers) {
        super(ERROR_CODE, HttpStatus.BAD_REQUEST, headers, MESSAGE, description, null, null);
        this.details = new LinkedHashMap<>(details);
    }

    /** Findings by where they are. */
    public Map<JsonPointer, List<String>> details() {
        return java.util.Collections.unmodifiableMap(details);
    }

    @Override
    public DittoRuntimeException setDittoHeaders(DittoHeaders headers) {
        return new ModelViolatedException(getDescription().orElse(""), details, headers);
    }

    @Override
    protected void appendToJson(JsonObjectBuilder json, Predicate<JsonField> predicate) {
        if (!details.isEmpty()) {
            JsonObjectBuilder all = JsonFactory.newObjectBuilder();
            details.forEach((where, found) -> all.set(
                    JsonFactory.newKey(where.toString()),
                    JsonFactory.newArrayBuilder(
                                    found.stream().map(JsonValue::of).toList())
                            .build()));
            JsonObject built = all.build();
            json.set(JsonKey.of("validationDetails"), built);
        }
    }
}
