package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;

/** Credentials in the registry. */
class RegistryCredentialsTest extends Resource {
    private static final String PLAIN =
            "[{\"type\":\"hashed-password\",\"auth-id\":\"a\",\"secrets\":[{\"pwd-plain\":\"geheim\",\"comment\":\"c\"}]}]";

    @Override
    protected void define(Cases cases) {
        reading(cases);
        secrets(cases);
        conflicts(cases);
        kinds(cases);
    }

    private static void reading(Cases cases) {
        cases.addForDevices(
                "a device that was just registered has none",
                site -> site.registry("GET", path(site, site.deviceWithoutPassword("{}")), null)
                        .expect(200)
                        .header("etag", ".+")
                        .body("[]"));
        cases.addForDevices(
                "PUT is 204 with an etag",
                site -> site.credentials(site.deviceWithoutPassword("{}"), PLAIN)
                        .expect(204)
                        .header("etag", ".+"));
        cases.addForDevices("GET gives ids and comments, but neither password nor hash", site -> {
            String device = site.deviceWithoutPassword("{}");
            site.credentials(device, PLAIN).expect(204);
            String shown = site.registry("GET", path(site, device), null)
                    .expect(200)
                    .at("/0/type", "\"hashed-password\"")
                    .at("/0/auth-id", "\"a\"")
                    .at("/0/secrets/0/comment", "\"c\"")
                    .matches("/0/secrets/0/id", ".+")
                    .text();
            if (shown.contains("geheim") || shown.contains("pwd-") || shown.contains("$2")) {
                throw new AssertionError("the secret is shown: " + shown);
            }
        });
    }

    private static void secrets(Cases cases) {
        cases.addForDevices("a secret that is put by its id stays as it was", site -> {
            String device = site.device();
            String shown =
                    site.registry("GET", path(site, device), null).expect(200).text();
            site.credentials(device, shown).expect(204);
            site.http("POST", "/telemetry", device, "{}").expect(202);
        });
        cases.addForDevices("a password that is put in plain text lets the device in", site -> {
            String device = site.deviceWithoutPassword("{}");
            site.credentials(
                            device,
                            "[{\"type\":\"hashed-password\",\"auth-id\":\"" + device
                                    + "\",\"secrets\":[{\"pwd-plain\":\"" + HonoSite.PASSWORD + "\"}]}]")
                    .expect(204);
            site.http("POST", "/telemetry", device, "{}").expect(202);
        });
    }

    private static void conflicts(Cases cases) {
        cases.addForDevices("an auth-id that another device has is 409", site -> {
            String device = site.device();
            site.credentials(site.deviceWithoutPassword("{}"), HonoSite.password(device, ""))
                    .expect(409)
                    .matches("/error", ".+");
        });
        cases.addForDevices("a device that is not there is 404 for GET and PUT", site -> {
            site.registry("GET", path(site, HonoSite.newId()), null).expect(404).matches("/error", ".+");
            site.credentials(HonoSite.newId(), "[]").expect(404).matches("/error", ".+");
        });
        cases.addForDevices("PUT of another version is 412", site -> {
            String device = site.device();
            site.credentials(device, "[]").with("If-Match", "other").expect(412).matches("/error", ".+");
            site.credentials(device, "[]")
                    .with("If-Match", RegistryTenantsTest.etag(site, path(site, device)))
                    .expect(204);
        });
    }

    private static void kinds(Cases cases) {
        for (String broken : new String[] {
            "[", "{}", "[{\"auth-id\":\"a\"}]", "[{\"type\":\"hashed-password\",\"auth-id\":\"a\",\"secrets\":{}}]"
        }) {
            cases.addForDevices(
                    "PUT of " + broken + " is 400",
                    site -> site.credentials(site.deviceWithoutPassword("{}"), broken)
                            .expect(400)
                            .matches("/error", ".+"));
        }
        for (String kind : new String[] {
            "\"type\":\"psk\",\"auth-id\":\"k\",\"secrets\":[{\"key\":\"Z2VoZWlt\"}]",
            "\"type\":\"x509-cert\",\"auth-id\":\"CN=ring-7,O=adit\",\"secrets\":[{}]"
        }) {
            cases.addForDevices(
                    "PUT takes " + kind.substring(0, kind.indexOf(',')),
                    site -> site.credentials(site.deviceWithoutPassword("{}"), "[{" + kind + "}]")
                            .expect(204));
        }
    }

    private static String path(HonoSite site, String device) {
        return "/v1/credentials/" + site.tenant() + "/" + device;
    }
}
