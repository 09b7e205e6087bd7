package io.adit.notification;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** What machines are told: the payload of webhooks, MQTT and Ditto messages. */
public final class DeliveryJson {
    /** Subject of the messages that Ditto's subscribers get. */
    public static final String DITTO_SUBJECT = "alarm-notification";

    private DeliveryJson() {}

    /**
     * An object with {@code delivery} (id, the same at each attempt), {@code event} (raised, escalated, ended), {@code facility}, {@code thing},
     * {@code asset}, {@code rule}, {@code ruleName}, {@code level}, {@code severity} (1 to 1000), {@code text}, {@code time} (ISO 8601),
     * {@code actionPlan}, and {@code unreported} (earlier changes that were kept quiet).
     */
    public static JsonObject of(Delivery delivery) {
        Notice notice = delivery.notice();
        return new JsonObject()
                .put("delivery", delivery.id())
                .put("event", delivery.kind().name().toLowerCase(Locale.ROOT))
                .put("facility", notice.facility())
                .put("thing", notice.thingId())
                .put("asset", notice.asset())
                .put("rule", notice.ruleId())
                .put("ruleName", notice.ruleName())
                .put("level", notice.level())
                .put("severity", notice.severity())
                .put("text", notice.text())
                .put("time", notice.at().toString())
                .put("actionPlan", new JsonArray(notice.plan()))
                .put("unreported", delivery.untold());
    }
}
