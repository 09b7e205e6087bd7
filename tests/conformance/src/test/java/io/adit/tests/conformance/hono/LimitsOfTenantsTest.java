package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.AmqpDevice;
import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import org.opentest4j.TestAbortedException;

/**
 * What the limits of a tenant do to its devices. Hono counts in a Prometheus beside it, some time after the fact, and only where it
 * is told to; so what is used up is tried on our own server alone.
 */
class LimitsOfTenantsTest extends Resource {
    private static final String SINCE = "\"effective-since\":\"2026-01-01T00:00:00Z\"";

    @Override
    protected void define(Cases cases) {
        connections(cases);
        volume(cases);
        registrations(cases);
    }

    private static void limit(HonoSite site, String limits) {
        if (!site.own()) {
            throw new TestAbortedException("a Hono counts what tenants use only with a Prometheus, and late");
        }
        site.tenant("{\"resource-limits\":{" + limits + "}}");
    }

    private static void connections(Cases cases) {
        Mqtt.add(cases, "one connection more than the tenant may have is refused", (site, version) -> {
            limit(site, "\"max-connections\":1");
            site.login(4, site.device());
            RawMqtt second = site.mqtt(version);
            second.connect(site.user(site.device()), HonoSite.PASSWORD);
            second.expectConnack(version == 4 ? 0x05 : 0x97);
        });
        Mqtt.add(cases, "a tenant whose time of connection is used up may not connect", (site, version) -> {
            limit(site, "\"connection-duration\":{\"max-minutes\":0," + SINCE + "}");
            RawMqtt client = site.mqtt(version);
            client.connect(site.user(site.device()), HonoSite.PASSWORD);
            client.expectConnack(version == 4 ? 0x05 : 0x97);
        });
    }

    private static void volume(Cases cases) {
        String limits = "\"data-volume\":{\"max-bytes\":10," + SINCE + "}";
        Mqtt.add(cases, "a message over the tenant's volume closes the connection", (site, version) -> {
            limit(site, limits);
            RawMqtt client = site.login(version, site.device());
            client.publish("telemetry", 1, 1, "12345678");
            client.expectPuback(1);
            client.publish("telemetry", 1, 2, "12345678");
            client.expectClosed();
        });
        cases.addForDevices("HTTP: a message over the tenant's volume is 429", site -> {
            limit(site, limits);
            site.http("POST", "/telemetry", site.device(), "{\"too\":\"long\"}").expect(429);
        });
        cases.addForDevices("AMQP: a message over the tenant's volume is rejected", site -> {
            limit(site, limits);
            AmqpDevice client = site.amqp(site.device());
            assertThat(client.send("telemetry", "12345678901")).isEqualTo("amqp:resource-limit-exceeded");
            assertThat(client.send("telemetry", "1")).isEqualTo("accepted");
        });
        cases.addForDevices("a command over the tenant's volume is refused", site -> {
            limit(site, limits);
            String device = site.device();
            RawMqtt client = site.login(4, device);
            client.subscribe("command///req/#", 0);
            Application application = site.application();
            // Hono's client makes 503 of the condition for a limit.
            assertThat(application.refusal(application.tell(device, "set", "12345678901")))
                    .isIn(429, 503);
            application.done(application.tell(device, "set", "1"));
            assertThat(client.message().payload()).isEqualTo("1");
        });
        cases.addForDevices("messages count as multiples of the least size", site -> {
            if (!site.own()) {
                throw new TestAbortedException("a Hono counts what tenants use only with a Prometheus, and late");
            }
            site.tenant("{\"minimum-message-size\":8,\"resource-limits\":{" + limits + "}}");
            String device = site.device();
            site.http("POST", "/telemetry", device, "1").expect(202);
            site.http("POST", "/telemetry", device, "1").expect(429);
        });
    }

    private static void registrations(Cases cases) {
        cases.addForDevices("one device more than the tenant may have is 403", site -> {
            site.tenant("{\"registration-limits\":{\"max-devices\":1}}");
            site.deviceWithoutPassword("{}");
            site.registry("POST", "/v1/devices/" + site.tenant() + "/" + HonoSite.newId(), "{}")
                    .expect(403)
                    .matches("/error", ".+");
        });
    }
}
