package io.adit.wot;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Checks messages against the actions and events of models. Throws ModelViolatedException. Thread-safe. */
public final class MessageCheck {
    private final ModelCheck check;

    /** Checks what is in the rules of another check. */
    public MessageCheck(ModelCheck check) {
        this.check = check;
    }

    /**
     * A message.
     *
     * @param whose {@code Thing's}, or the feature that it is for, as errors name it
     * @param path the message's resource
     * @param payload gives what it brings, null where it brings nothing; asked only where the model says something of it,
     *     and throws where it is no JSON
     */
    public record Sent(
            String whose,
            String subject,
            JsonPointer path,
            Supplier<@Nullable JsonValue> payload,
            DittoHeaders headers) {}

    /** Checks a message to an inbox. */
    public void input(Model model, Sent message) {
        requireKnown(ModelRule.NON_MODELED_INBOX_MESSAGES, "action", model.actions(), message);
        payload(ModelRule.INBOX_MESSAGES_INPUT, model.actions(), "input", "action", message);
    }

    /** Checks the answer to a message to an inbox. */
    public void output(Model model, Sent answer) {
        payload(ModelRule.INBOX_MESSAGES_OUTPUT, model.actions(), "output", "action", answer);
    }

    /** Checks a message from an outbox. */
    public void event(Model model, Sent message) {
        requireKnown(ModelRule.NON_MODELED_OUTBOX_MESSAGES, "event", model.events(), message);
        payload(ModelRule.OUTBOX_MESSAGES, model.events(), "data", "event", message);
    }

    private void requireKnown(ModelRule rule, String kind, Map<String, JsonObject> known, Sent message) {
        if (check.has(rule) && !known.containsKey(message.subject())) {
            throw new ModelViolatedException(
                    "The " + message.whose() + " message subject <" + message.subject() + "> is not defined as known "
                            + kind + " in the model: " + known.keySet(),
                    message.headers());
        }
    }

    private void payload(ModelRule rule, Map<String, JsonObject> affordances, String part, String kind, Sent message) {
        JsonObject affordance = affordances.get(message.subject());
        JsonValue schema = affordance == null || !check.has(rule)
                ? null
                : affordance.getValue(JsonKey.of(part)).orElse(null);
        if (schema != null && schema.isObject() && !schema.isNull()) {
            String named = message.whose() + " " + kind + " <" + message.subject() + "> " + part;
            check.payload(schema.asObject(), message.payload().get(), message.path(), named, message.headers());
        }
    }
}
