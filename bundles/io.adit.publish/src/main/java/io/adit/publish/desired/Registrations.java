package io.adit.publish.desired;

import io.adit.model.Device;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** Tenant and devices as Hono's registry takes them. */
public final class Registrations {
    private static final String OWNER = "adit-facility";

    private Registrations() {}

    static JsonObject ofTenant() {
        return JsonObject.newBuilder().set("enabled", true).build();
    }

    static JsonObject ofDevice(Ids ids, Device device) {
        JsonObjectBuilder json = JsonObject.newBuilder().set("enabled", device.isEnabled());
        if (!device.getVia().isEmpty()) {
            json.set(
                    "via",
                    device.getVia().stream()
                            .map(gateway -> JsonValue.of(gateway.getId()))
                            .collect(JsonCollectors.valuesToArray()));
        }
        json.set("ext", JsonObject.newBuilder().set(OWNER, ids.facility()).build());
        return json.build();
    }

    static String authId(Device device) {
        return Json.text(device.getAuthId(), device.getId());
    }

    /** Thing id of the facility that a registered device was published for; empty for a device of somebody else. */
    public static String facilityOf(JsonObject device) {
        return device.getValue("ext/" + OWNER).map(JsonValue::asString).orElse("");
    }

    /** The wanted document with whatever others have put into the {@code ext} of the registered one. */
    public static JsonObject keepingExtensions(JsonObject desired, JsonObject actual) {
        JsonObject others = actual.getValue("ext").map(JsonValue::asObject).orElse(JsonObject.empty());
        JsonObject ours = desired.getValue("ext").map(JsonValue::asObject).orElse(JsonObject.empty());
        return desired.setValue("ext", JsonFactory.newObject(others, ours));
    }
}
