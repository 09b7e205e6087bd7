package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Login;
import io.adit.tests.conformance.kit.Resource;
import org.opentest4j.TestAbortedException;

/** What the HTTP adapter takes from a device or gateway, and how it refuses the rest. */
class HttpUploadTest extends Resource {
    @Override
    protected void define(Cases cases) {
        taken(cases);
        moreTaken(cases);
        gateways(cases);
        strangers(cases);
        refused(cases);
        logins(cases);
        disabled(cases);
    }

    private static void taken(Cases cases) {
        for (String path : new String[] {"/telemetry", "/event"}) {
            cases.addForDevices(
                    "POST " + path + " is 202",
                    site -> site.http("POST", path, site.device(), "{\"ring\":7}")
                            .expect(202)
                            .noBody());
        }
        for (String qos : new String[] {"0", "1"}) {
            cases.addForDevices(
                    "telemetry with qos-level " + qos + " is 202",
                    site -> site.http("POST", "/telemetry", site.device(), "{}")
                            .with("qos-level", qos)
                            .expect(202));
        }
    }

    private static void moreTaken(Cases cases) {
        cases.addForDevices(
                "an event with hono-ttl is 202",
                site -> site.http("POST", "/event", site.device(), "{}")
                        .with("hono-ttl", "30")
                        .expect(202));
        cases.addForDevices(
                "an empty notification is 202",
                site -> site.http("POST", "/event", site.device(), "")
                        .with("Content-Type", HonoSite.EMPTY_NOTIFICATION)
                        .expect(202));
        cases.addForDevices(
                "a request that waits for a command ends with 202 where none comes",
                site -> site.http("POST", "/telemetry", site.device(), "{}")
                        .with("hono-ttd", "1")
                        .expect(202)
                        .noHeader("hono-command"));
        cases.addForDevices("a device that names itself in the path is 202", site -> {
            String device = site.device();
            site.http("PUT", "/telemetry/" + site.tenant() + "/" + device, device, "{}")
                    .expect(202);
        });
    }

    private static void gateways(Cases cases) {
        for (String path : new String[] {"/telemetry/%s/%s", "/telemetry//%2$s", "/event/%s/%s", "/event//%2$s"}) {
            cases.addForDevices("PUT " + path + " of a gateway for its device is 202", site -> {
                String gateway = site.device();
                String device = site.deviceVia(gateway);
                site.http("PUT", path.formatted(site.tenant(), device), gateway, "{}")
                        .expect(202);
            });
        }
    }

    private static void strangers(Cases cases) {
        cases.addForDevices("PUT for a device that does not name the gateway is 403", site -> {
            String stranger = site.deviceWithoutPassword("{}");
            site.http("PUT", "/telemetry//" + stranger, site.device(), "{}").expect(403);
        });
        cases.addForDevices(
                "PUT for a device that is not there is 404",
                site -> site.http("PUT", "/telemetry//" + HonoSite.newId(), site.device(), "{}")
                        .expect(404));
        cases.addForDevices("PUT for a device that is disabled is 404", site -> {
            String gateway = site.device();
            String device = site.deviceWithoutPassword("{\"enabled\":false,\"via\":[\"" + gateway + "\"]}");
            site.http("PUT", "/telemetry//" + device, gateway, "{}").expect(404);
        });
        cases.addForDevices("PUT for another tenant is 403", site -> {
            String device = site.device();
            site.http("PUT", "/telemetry/other-tenant/" + device, device, "{}").expect(403);
        });
    }

    private static void refused(Cases cases) {
        cases.addForDevices(
                "an oversize payload is 413",
                site -> site.http("POST", "/telemetry", site.device(), "x".repeat(HonoSite.OVERSIZE.length))
                        .expect(413));
        cases.addForDevices(
                "qos-level 2 is 400",
                site -> site.http("POST", "/telemetry", site.device(), "{}")
                        .with("qos-level", "2")
                        .expect(400));
        cases.addForDevices(
                "qos-level x is 400",
                site -> site.http("POST", "/telemetry", site.device(), "{}")
                        .with("qos-level", "x")
                        .expect(400));
        cases.addForDevices(
                "an empty payload without a content type is 400",
                site -> site.http("POST", "/telemetry", site.device(), null).expect(400));
        cases.addForDevices(
                "an unknown path is 404",
                site -> site.http("POST", "/unknown", site.device(), "{}").expect(404));
    }

    private static void logins(Cases cases) {
        cases.addForDevices(
                "nobody is 401",
                site -> site.http("POST", "/telemetry", site.device(), "{}")
                        .anonymously()
                        .expect(401)
                        .header("www-authenticate", "Basic.*"));
        cases.addForDevices("a device of a tenant without logins speaks by full paths", site -> {
            site.tenant("{\"adapters\":[{\"type\":\"hono-http\",\"enabled\":true,"
                    + "\"device-authentication-required\":false}]}");
            String device = site.deviceWithoutPassword("{}");
            String path = "/telemetry/" + site.tenant() + "/" + device;
            Answer answer = site.http("PUT", path, device, "{}").anonymously().answer();
            if (answer.status() == 401 && !site.own()) {
                throw new TestAbortedException("the adapter wants a login of every device");
            }
            answer.hasStatus(202);
        });
        cases.addForDevices(
                "an unknown device is 401",
                site -> site.http("POST", "/telemetry", HonoSite.newId(), "{}").expect(401));
        cases.addForDevices("a wrong password is 401", site -> {
            String device = site.device();
            site.http("POST", "/telemetry", device, "{}")
                    .as(Login.basic(site.user(device), "wrong"))
                    .expect(401);
        });
    }

    private static void disabled(Cases cases) {
        // Whether the login or the message of a disabled device is refused differs: 404 as its registration is hidden,
        // or 403.
        cases.addForDevices(
                "a disabled device is 403 or 404",
                site -> site.http("POST", "/telemetry", site.device("{\"enabled\":false}"), "{}")
                        .expect(403, 404));
        cases.addForDevices("a device of a tenant without HTTP is 403", site -> {
            site.tenant("{\"adapters\":[{\"type\":\"hono-mqtt\",\"enabled\":true}]}");
            site.http("POST", "/telemetry", site.device(), "{}").expect(403);
        });
    }
}
