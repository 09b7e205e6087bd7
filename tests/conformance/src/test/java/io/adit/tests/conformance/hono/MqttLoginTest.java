package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.DeviceKey;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import org.opentest4j.TestAbortedException;

/** Who the MQTT adapter lets in. */
class MqttLoginTest extends Resource {
    /** Why a login is refused, as a code of 3.1.1 and of 5. */
    private enum Refusal {
        BAD_CREDENTIALS(0x04, 0x86),
        NOT_AUTHORIZED(0x05, 0x87);

        private final int code311;
        private final int code5;

        Refusal(int code311, int code5) {
            this.code311 = code311;
            this.code5 = code5;
        }

        /* Hono gives clients of MQTT 5 the code of 3.1.1, which MQTT 5 does not define. Ours gives the right one; any other
        server may do as Hono does. */
        void expect(RawMqtt client, HonoSite site, int version) throws Exception {
            if (version == 4) {
                client.expectConnack(code311);
            } else if (site.own()) {
                client.expectConnack(code5);
            } else {
                client.expectConnack(code5, code311);
            }
            client.expectClosed();
        }
    }

    /** Prepares a login that fails: the name and password that the client sends. */
    private interface Attempt {
        String[] of(HonoSite site) throws Exception;
    }

    @Override
    protected void define(Cases cases) {
        welcomes(cases);
        tokens(cases);
        badCredentials(cases);
        notAuthorized(cases);
        whileConnected(cases);
    }

    private static void welcomes(Cases cases) {
        Mqtt.add(cases, "a device with its password is let in, without a session", (site, version) -> {
            String device = site.device();
            site.login(version, device);
            site.login(version, device);
        });
        Mqtt.add(cases, "a will is no reason to refuse", (site, version) -> {
            RawMqtt client = site.mqtt(version);
            client.connect(new RawMqtt.Connect(site.user(site.device()), HonoSite.PASSWORD, 60, true));
            client.expectConnack(0);
        });
        Mqtt.add(cases, "a device of a tenant without logins speaks by full topics", (site, version) -> {
            site.tenant("{\"adapters\":[{\"type\":\"hono-mqtt\",\"enabled\":true,"
                    + "\"device-authentication-required\":false}]}");
            String topic = "t/" + site.tenant() + "/" + site.deviceWithoutPassword("{}");
            anonymous(site, version, topic).expectPuback(1);
            anonymous(site, version, "t").expectClosed();
        });
    }

    private static void tokens(Cases cases) {
        Mqtt.add(cases, "a device with a token by its key is let in", (site, version) -> {
            DeviceKey key = new DeviceKey();
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, key.credential(device)).expect(204);
            RawMqtt client = site.mqtt(version);
            client.connect(site.user(device), key.token(site.tenant(), device));
            client.expectConnack(0);
        });
        refused(cases, "a token by another key", Refusal.BAD_CREDENTIALS, site -> {
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, new DeviceKey().credential(device)).expect(204);
            return new String[] {site.user(device), new DeviceKey().token(site.tenant(), device)};
        });
    }

    private static RawMqtt anonymous(HonoSite site, int version, String topic) throws Exception {
        RawMqtt client = site.mqtt(version);
        client.connect(null, "");
        if (client.connack() != 0 && !site.own()) {
            throw new TestAbortedException("the adapter wants a login of every device");
        }
        client.publish(topic, 1, 1, "1");
        return client;
    }

    private static void refused(Cases cases, String who, Refusal refusal, Attempt attempt) {
        Mqtt.add(cases, who + " is refused: " + refusal, (site, version) -> {
            String[] login = attempt.of(site);
            RawMqtt client = site.mqtt(version);
            client.connect(login[0], login[1]);
            refusal.expect(client, site, version);
        });
    }

    private static String[] login(String user) {
        return new String[] {user, HonoSite.PASSWORD};
    }

    private static void badCredentials(Cases cases) {
        Refusal refusal = Refusal.BAD_CREDENTIALS;
        refused(cases, "a wrong password", refusal, site -> new String[] {site.user(site.device()), "wrong"});
        refused(cases, "an unknown tenant", refusal, site -> login(site.device() + "@" + HonoSite.newId()));
        refused(cases, "an unknown auth-id", refusal, site -> login(site.user(HonoSite.newId())));
        refused(cases, "a name without a tenant", refusal, site -> login(site.device()));
        refused(cases, "a deleted device", refusal, site -> {
            String device = site.device();
            site.registry("DELETE", "/v1/devices/" + site.tenant() + "/" + device, null)
                    .expect(204);
            return login(site.user(device));
        });
        refused(cases, "a disabled credential", refusal, site -> {
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, HonoSite.password(device, ",\"enabled\":false"))
                    .expect(204);
            return login(site.user(device));
        });
    }

    private static void notAuthorized(Cases cases) {
        Refusal refusal = Refusal.NOT_AUTHORIZED;
        refused(cases, "a disabled device", refusal, site -> login(site.user(site.device("{\"enabled\":false}"))));
        refused(cases, "a device of a disabled tenant", refusal, site -> {
            site.tenant("{\"enabled\":false}");
            return login(site.user(site.device()));
        });
        refused(cases, "a device of a tenant without MQTT", refusal, site -> {
            site.tenant("{\"adapters\":[{\"type\":\"hono-http\",\"enabled\":true}]}");
            return login(site.user(site.device()));
        });
    }

    private static void whileConnected(Cases cases) {
        Mqtt.add(cases, "a device that is disabled is cut off", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            site.change(device, "{\"enabled\":false}").expect(204);
            client.expectClosed();
        });
        Mqtt.add(cases, "a device that is deleted is cut off", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            site.registry("DELETE", "/v1/devices/" + site.tenant() + "/" + device, null)
                    .expect(204);
            client.expectClosed();
        });
    }
}
