package io.adit.publish.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The part of Hono's device registry API v1 that publishing needs. */
public final class RegistryApi {
    private static final int PAGE = 200;

    private final RestClient rest;

    /** @param rest client of a Hono device registry */
    public RegistryApi(RestClient rest) {
        this.rest = rest;
    }

    /** A tenant; empty where it is missing. */
    public Optional<JsonObject> tenant(String tenant) {
        return rest.send("GET", "/v1/tenants/" + DittoApi.encode(tenant), null).found();
    }

    /** Creates a tenant. */
    public void createTenant(String tenant, JsonObject document) {
        rest.send("POST", "/v1/tenants/" + DittoApi.encode(tenant), document).orFail();
    }

    /** All devices of a tenant by id, page by page. */
    public Map<String, JsonObject> devices(String tenant) {
        Map<String, JsonObject> devices = new LinkedHashMap<>();
        for (int page = 0; ; page++) {
            String path = "/v1/devices/" + DittoApi.encode(tenant) + "?pageSize=" + PAGE + "&pageOffset=" + page;
            RestClient.Answer answer = rest.send("GET", path, null);
            if (answer.isMissing()) {
                return devices;
            }
            JsonArray result = answer.orFail()
                    .json()
                    .getValue("result")
                    .map(JsonValue::asArray)
                    .orElse(JsonArray.empty());
            for (JsonValue each : result) {
                JsonObject device = each.asObject();
                devices.put(device.getValue("id").map(JsonValue::asString).orElse(""), device.remove("id"));
            }
            if (result.getSize() < PAGE) {
                return devices;
            }
        }
    }

    /** Creates a device. */
    public void createDevice(String tenant, String device, JsonObject document) {
        rest.send("POST", devicePath("devices", tenant, device), document).orFail();
    }

    /** Replaces a device. */
    public void updateDevice(String tenant, String device, JsonObject document) {
        rest.send("PUT", devicePath("devices", tenant, device), document).orFail();
    }

    /** Deletes a device with its credentials; one that is gone already is fine. */
    public void deleteDevice(String tenant, String device) {
        RestClient.Answer answer = rest.send("DELETE", devicePath("devices", tenant, device), null);
        if (!answer.isMissing()) {
            answer.orFail();
        }
    }

    /** The device's credentials without their secrets; empty where it is missing. */
    public Optional<JsonArray> credentials(String tenant, String device) {
        RestClient.Answer answer = rest.send("GET", devicePath("credentials", tenant, device), null);
        return answer.isMissing()
                ? Optional.empty()
                : Optional.of(JsonArray.of(answer.orFail().body()));
    }

    /** Replaces the device's credentials. */
    public void putCredentials(String tenant, String device, JsonArray credentials) {
        rest.send("PUT", devicePath("credentials", tenant, device), credentials.toString(), Map.of())
                .orFail();
    }

    private static String devicePath(String collection, String tenant, String device) {
        return "/v1/" + collection + "/" + DittoApi.encode(tenant) + "/" + DittoApi.encode(device);
    }
}
