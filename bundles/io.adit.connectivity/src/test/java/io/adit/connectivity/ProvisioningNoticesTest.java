package io.adit.connectivity;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.Upload;
import io.adit.connectivity.internal.UploadResolver;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices that a gateway makes known, and the event that tells of them. */
class ProvisioningNoticesTest {
    @TempDir
    Path directory;

    private final List<DeviceMessage> told = new CopyOnWriteArrayList<>();

    private DeviceRegistry open() {
        return new DeviceRegistry(directory, Runnable::run);
    }

    private ProvisioningNotices tell(DeviceRegistry registry) {
        Downstream downstream = message -> {
            told.add(message);
            return CompletableFuture.completedFuture(null);
        };
        return new ProvisioningNotices(registry, downstream, Clock.systemUTC());
    }

    private static void gateway(DeviceRegistry registry, JsonArray authorities) {
        registry.createTenant("T", new JsonObject()).join();
        registry.createDevice("T", "gw", new JsonObject().put("authorities", authorities))
                .join();
    }

    private static Resolution upload(DeviceRegistry registry, String tenant, String device) {
        Upload upload = new Upload(
                DeviceMessage.Kind.TELEMETRY, tenant, device, 1, new byte[] {'1'}, null, null, null, null, "telemetry");
        return new UploadResolver(registry, "hono-mqtt", Clock.systemUTC())
                .resolve(new Speaker("T", "gw", "gw"), upload);
    }

    @Test
    void aGatewayThatMayMakesItsDevicesKnownAndTheEventTellsOnce() {
        try (DeviceRegistry registry = open();
                ProvisioningNotices notices = tell(registry)) {
            gateway(registry, new JsonArray().add("auto-provisioning-enabled"));
            assertThat(upload(registry, "T", "new-1")).isInstanceOf(Resolution.Accepted.class);
            assertThat(upload(registry, "T", "new-1")).isInstanceOf(Resolution.Accepted.class);
            assertThat(registry.device("T", "new-1").orElseThrow().via()).containsExactly("gw");
            await().until(() -> !registry.device("T", "new-1").orElseThrow().isNewlyProvisioned());
            assertThat(told).singleElement().satisfies(event -> {
                assertThat(event.contentType()).isEqualTo(DeviceMessage.PROVISIONING_NOTIFICATION);
                assertThat(event.kind()).isEqualTo(DeviceMessage.Kind.EVENT);
                assertThat(event.deviceId()).isEqualTo("new-1");
                assertThat(event.gatewayId()).isEqualTo("gw");
            });
            assertThat(upload(registry, "T", "no id")).isInstanceOf(Resolution.Refused.class);
            assertThat(upload(registry, "T2", "new-2")).isInstanceOf(Resolution.Refused.class);
        }
    }

    @Test
    void anyOtherGatewayMakesNothingKnown() {
        try (DeviceRegistry registry = open()) {
            gateway(registry, new JsonArray());
            assertThat(upload(registry, "T", "new-1"))
                    .isInstanceOfSatisfying(
                            Resolution.Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo(404));
            assertThat(registry.device("T", "new-1")).isEmpty();
        }
    }

    @Test
    void tellsAfterARestartWhatWasNotTold() {
        try (DeviceRegistry registry = open()) {
            gateway(registry, new JsonArray().add("auto-provisioning-enabled"));
            upload(registry, "T", "new-1");
        }
        try (DeviceRegistry registry = open();
                ProvisioningNotices notices = tell(registry)) {
            await().until(() -> !registry.device("T", "new-1").orElseThrow().isNewlyProvisioned());
            assertThat(told).extracting(DeviceMessage::deviceId).containsExactly("new-1");
        }
        try (DeviceRegistry registry = open();
                ProvisioningNotices notices = tell(registry)) {
            assertThat(told).hasSize(1);
        }
    }
}
