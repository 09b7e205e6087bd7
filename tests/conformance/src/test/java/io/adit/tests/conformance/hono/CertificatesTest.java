package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.DeviceKey;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Login;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;

/** Devices that show a certificate, and those that one makes known; tokens and passwords over TLS. */
class CertificatesTest extends Resource {
    private static final String ACCEPTED = "accepted";

    @Override
    protected void define(Cases cases) {
        logins(cases);
        refusals(cases);
        provisioning(cases);
        others(cases);
    }

    /** An authority that the case's tenant trusts; further members of its entry start with a comma. */
    private static Identity trusted(HonoSite site, String members) throws Exception {
        Identity authority = TestCertificates.authority("CN=" + HonoSite.newId());
        site.tenant("{\"trusted-ca\":[{\"cert\":\"" + authority.encoded() + "\"" + members + "}]}");
        return authority;
    }

    /** Registers a device that logs in by a certificate for this subject. */
    private static String device(HonoSite site, String subject) {
        String device = site.deviceWithoutPassword("{}");
        site.credentials(device, "[{\"type\":\"x509-cert\",\"auth-id\":\"" + subject + "\",\"secrets\":[{}]}]")
                .expect(204);
        return device;
    }

    private static void logins(Cases cases) {
        secured(cases, "a device with its certificate is let in", (site, version) -> {
            Identity authority = trusted(site, "");
            device(site, "CN=ring-12,O=Adit");
            RawMqtt client = site.mqtt(version, authority.issue("CN=ring-12,O=Adit"));
            client.connect(null, "");
            client.expectConnack(0);
            client.publish("telemetry", 1, 1, "21.5");
            client.expectPuback(1);
        });
        cases.addForSecured("AMQP: a device with its certificate is let in by SASL EXTERNAL", site -> {
            Identity authority = trusted(site, "");
            device(site, "CN=ring-12");
            assertThat(site.amqp(authority.issue("CN=ring-12")).send("telemetry", "21.5"))
                    .isEqualTo(ACCEPTED);
        });
        cases.addForSecured("HTTP: a device with its certificate is let in", site -> {
            Identity authority = trusted(site, "");
            device(site, "CN=ring-12");
            site.http("POST", "/telemetry", authority.issue("CN=ring-12"), "{}").expect(202);
        });
    }

    private static void refusals(Cases cases) {
        secured(cases, "a device that is not known by its certificate is refused", (site, version) -> {
            Identity authority = trusted(site, "");
            RawMqtt client = site.mqtt(version, authority.issue("CN=stranger"));
            client.connect(null, "");
            expectBadCredentials(client, site, version);
        });
        secured(cases, "a certificate of another issuer is as good as none", (site, version) -> {
            trusted(site, "");
            device(site, "CN=ring-12");
            Identity other = TestCertificates.authority("CN=" + HonoSite.newId());
            RawMqtt client = site.mqtt(version, other.issue("CN=ring-12"));
            client.connect(null, "");
            expectBadCredentials(client, site, version);
        });
    }

    /** Servers that check certificates in the handshake close before there is a CONNACK. */
    private static void expectBadCredentials(RawMqtt client, HonoSite site, int version) throws Exception {
        int code = version == 4 ? 0x04 : 0x86;
        if (site.own()) {
            client.expectConnack(code);
        } else {
            client.expectConnack(code, 0x04, 0x05);
        }
        client.expectClosed();
    }

    private static void provisioning(Cases cases) {
        secured(cases, "an unknown device is registered by its certificate, and announced", (site, version) -> {
            Identity authority = trusted(
                    site,
                    ",\"auto-provisioning-enabled\":true,"
                            + "\"auto-provisioning-device-id-template\":\"auto-{{subject-cn}}\"");
            Application.Inbox events = site.application().events();
            RawMqtt client = site.mqtt(version, authority.issue("CN=ring-12"));
            client.connect(null, "");
            client.expectConnack(0);
            site.registry("GET", "/v1/devices/" + site.tenant() + "/auto-ring-12", null)
                    .expect(200);
            site.registry("GET", "/v1/credentials/" + site.tenant() + "/auto-ring-12", null)
                    .expect(200)
                    .at("/0/type", "\"x509-cert\"")
                    .at("/0/auth-id", "\"CN=ring-12\"");
            assertThat(events.next().getDeviceId()).isEqualTo("auto-ring-12");
            client.publish("telemetry", 1, 1, "21.5");
            client.expectPuback(1);
        });
        cases.addForSecured("a device that is made known as a gateway makes its devices known", site -> {
            Identity authority = trusted(
                    site,
                    ",\"auto-provisioning-enabled\":true,\"auto-provision-as-gateway\":true,"
                            + "\"auto-provisioning-device-id-template\":\"gw-{{subject-cn}}\"");
            site.http("PUT", "/telemetry//behind", authority.issue("CN=north"), "{}")
                    .expect(202);
            site.registry("GET", "/v1/devices/" + site.tenant() + "/behind", null)
                    .expect(200)
                    .at("/via", "[\"gw-north\"]");
        });
        cases.addForSecured("an auth-id is made of the subject by the authority's template", site -> {
            Identity authority = trusted(site, ",\"auth-id-template\":\"dev-{{subject-cn}}\"");
            device(site, "dev-ring-12");
            site.http("POST", "/telemetry", authority.issue("CN=ring-12,OU=x"), "{}")
                    .expect(202);
        });
    }

    private static void others(Cases cases) {
        secured(cases, "a token of a device is taken over TLS", (site, version) -> {
            DeviceKey key = new DeviceKey();
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, key.credential(device)).expect(204);
            RawMqtt client = site.mqtt(version);
            client.connect(site.user(device), key.token(site.tenant(), device));
            client.expectConnack(0);
        });
        cases.addForSecured("HTTP: a token of a device is taken", site -> {
            DeviceKey key = new DeviceKey();
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, key.credential(device)).expect(204);
            site.http("POST", "/telemetry", device, "{}")
                    .as(Login.bearer(device, key.token(site.tenant(), device)))
                    .expect(202);
        });
        secured(cases, "a password is taken over TLS", (site, version) -> site.login(version, site.device()));
        cases.addForSecured("an application takes part over TLS", site -> {
            String device = site.device();
            Application.Inbox telemetry = site.application().telemetry();
            site.http("POST", "/telemetry", device, "{}").expect(202);
            assertThat(telemetry.next().getDeviceId()).isEqualTo(device);
        });
    }

    private static void secured(Cases cases, String name, Mqtt.Body body) {
        cases.addForSecured("3.1.1: " + name, site -> body.run(site, 4));
        cases.addForSecured("5: " + name, site -> body.run(site, 5));
    }
}
