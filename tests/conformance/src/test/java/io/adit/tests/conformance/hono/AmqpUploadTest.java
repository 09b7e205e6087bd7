package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.tests.conformance.kit.AmqpDevice;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import javax.security.sasl.AuthenticationException;

/** What the AMQP adapter takes from a device or gateway, and how it refuses the rest. */
class AmqpUploadTest extends Resource {
    private static final String ACCEPTED = "accepted";
    private static final String UNAUTHORIZED = "amqp:unauthorized-access";

    @Override
    protected void define(Cases cases) {
        uploads(cases);
        rejections(cases);
        logins(cases);
        commands(cases);
    }

    private static void uploads(Cases cases) {
        for (String address : new String[] {"telemetry", "t", "event", "e", "telemetry/%s/%s"}) {
            cases.addForDevices("a message to " + address + " is accepted", site -> {
                String device = site.device();
                assertThat(site.amqp(device).send(address.formatted(site.tenant(), device), "21.5"))
                        .isEqualTo(ACCEPTED);
            });
        }
        cases.addForDevices("a gateway speaks for its device", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            assertThat(site.amqp(gateway).send("event/" + site.tenant() + "/" + device, "21.5"))
                    .isEqualTo(ACCEPTED);
        });
    }

    private static void rejections(Cases cases) {
        for (String address : new String[] {"unknown", "telemetry/other-tenant/d"}) {
            cases.addForDevices("a message to " + address + " is rejected, and the connection stays", site -> {
                AmqpDevice client = site.amqp(site.device());
                assertThat(client.send(address, "21.5")).isNotEqualTo(ACCEPTED).contains(":");
                assertThat(client.send("telemetry", "21.5")).isEqualTo(ACCEPTED);
            });
        }
        cases.addForDevices(
                "an empty message without a content type is rejected",
                site -> assertThat(site.amqp(site.device()).send("telemetry", null))
                        .isNotEqualTo(ACCEPTED)
                        .contains(":"));
        cases.addForDevices("a gateway for a device that does not name it is rejected", site -> {
            String stranger = site.deviceWithoutPassword("{}");
            assertThat(site.amqp(site.device()).send("telemetry/" + site.tenant() + "/" + stranger, "21.5"))
                    .isEqualTo(UNAUTHORIZED);
        });
    }

    private static void logins(Cases cases) {
        cases.addForDevices("a wrong password fails SASL", site -> {
            assertThat(site.amqpRefusal(site.device(), "wrong")).hasRootCauseInstanceOf(AuthenticationException.class);
        });
        cases.addForDevices("a disabled device may not open its connection", site -> {
            String device = site.device("{\"enabled\":false}");
            assertThat(site.amqpRefusal(device, HonoSite.PASSWORD)).hasMessage(UNAUTHORIZED);
        });
        cases.addForDevices("a device of a tenant without AMQP may not open its connection", site -> {
            site.tenant("{\"adapters\":[{\"type\":\"hono-mqtt\",\"enabled\":true}]}");
            assertThat(site.amqpRefusal(site.device(), HonoSite.PASSWORD)).hasMessage(UNAUTHORIZED);
        });
    }

    private static void commands(Cases cases) {
        cases.addForDevices(
                "a device opens a link for its commands",
                site -> site.amqp(site.device()).receive("command"));
        cases.addForDevices("a gateway opens a link for the commands of its device", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            site.amqp(gateway).receive("command/" + site.tenant() + "/" + device);
        });
        cases.addForDevices("a link for the commands of a stranger is refused", site -> {
            String stranger = site.deviceWithoutPassword("{}");
            AmqpDevice client = site.amqp(site.device());
            assertThatThrownBy(() -> client.receive("command/" + site.tenant() + "/" + stranger))
                    .isInstanceOf(AmqpDevice.RefusedException.class);
        });
    }
}
