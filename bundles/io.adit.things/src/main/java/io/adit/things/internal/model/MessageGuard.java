package io.adit.things.internal.model;

import io.adit.wot.MessageCheck;
import io.adit.wot.Model;
import io.adit.wot.ModelCheck;
import io.adit.wot.ModelViolatedException;
import io.adit.wot.ThingModels;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.jspecify.annotations.Nullable;

/**
 * Refuses messages that the model of a thing, or of the feature that they are for, does not allow. Throws
 * ModelViolatedException, or ModelPendingException while a model is being read. Thread-safe.
 */
public final class MessageGuard {
    private static final String CLAIM = "claim";

    private final ModelsOf models;
    private final MessageCheck check;

    /** Guards by models and the rules of their options. */
    public MessageGuard(ThingModels models) {
        this.models = new ModelsOf(models);
        this.check = new MessageCheck(new ModelCheck(models.options().rules()));
    }

    /** Checks a message before it is sent; claims have no model. */
    public void sent(Message<?> message, JsonPointer path, JsonObject thing, DittoHeaders headers) {
        Model model = message.getSubject().equals(CLAIM) ? null : model(message, thing);
        if (model == null) {
            return;
        }
        if (message.getDirection() == MessageDirection.TO) {
            check.input(model, described(message, path, headers));
        } else {
            check.event(model, described(message, path, headers));
        }
    }

    /** Checks the answer to a message. */
    public void answered(Message<?> answer, JsonPointer path, JsonObject thing, DittoHeaders headers) {
        Model model = model(answer, thing);
        if (model != null) {
            check.output(model, described(answer, path, headers));
        }
    }

    private @Nullable Model model(Message<?> message, JsonObject thing) {
        Optional<String> feature = message.getFeatureId();
        return feature.isPresent() ? models.feature(thing, feature.get()) : models.thing(thing);
    }

    private static MessageCheck.Sent described(Message<?> message, JsonPointer path, DittoHeaders headers) {
        String whose =
                message.getFeatureId().map(id -> "Feature <" + id + ">'s").orElse("Thing's");
        return new MessageCheck.Sent(whose, message.getSubject(), path, () -> payload(message, headers), headers);
    }

    private static @Nullable JsonValue payload(Message<?> message, DittoHeaders headers) {
        Object payload = message.getPayload().orElse(null);
        if (payload instanceof JsonValue json) {
            return json;
        }
        String text = payload instanceof CharSequence given ? given.toString() : raw(message);
        if (text == null || text.isEmpty()) {
            return null;
        }
        boolean json = message.getContentType()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("application/json") || type.contains("+json"))
                .isPresent();
        if (!json) {
            throw new ModelViolatedException(
                    "Could not validate non-JSON message content type <"
                            + message.getContentType().orElse("?") + "> for message subject <" + message.getSubject()
                            + ">",
                    headers);
        }
        try {
            return JsonFactory.readFrom(text);
        } catch (JsonRuntimeException e) {
            return JsonValue.of(text);
        }
    }

    private static @Nullable String raw(Message<?> message) {
        ByteBuffer bytes = message.getRawPayload().map(ByteBuffer::duplicate).orElse(null);
        return bytes == null ? null : StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
