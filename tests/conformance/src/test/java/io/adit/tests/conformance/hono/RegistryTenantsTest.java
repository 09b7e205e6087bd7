package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;

/** Tenants in the registry. */
class RegistryTenantsTest extends Resource {
    private static final String ROOT = "/v1/tenants";

    @Override
    protected void define(Cases cases) {
        creation(cases);
        changes(cases);
        preconditions(cases);
        refusalsAndSearch(cases);
    }

    private static void creation(Cases cases) {
        cases.addForDevices("POST with an id is 201 with etag, location and the id", site -> {
            String path = ROOT + "/" + HonoSite.newId();
            site.register(path, "{}")
                    .header("etag", ".+")
                    .location(path)
                    .bodyHas("{\"id\":\"" + path.substring(ROOT.length() + 1) + "\"}");
        });
        cases.addForDevices("POST without an id makes one", site -> {
            String id = site.registry("POST", ROOT, "{}")
                    .expect(201)
                    .header("etag", ".+")
                    .matches("/id", ".+")
                    .json()
                    .path("id")
                    .asText();
            site.adopt(ROOT + "/" + id);
            site.registry("GET", ROOT + "/" + id, null).expect(200);
        });
        cases.addForDevices("POST of a second one with the same id is 409", site -> {
            String path = ROOT + "/" + site.tenant();
            site.registry("POST", path, "{}").expect(409).matches("/error", ".+");
        });
    }

    private static void changes(Cases cases) {
        cases.addForDevices("GET gives what was put, with its etag", site -> {
            String path = ROOT + "/" + site.tenant("{\"ext\":{\"site\":\"north\"},\"defaults\":{\"ttl\":30}}");
            site.registry("GET", path, null)
                    .expect(200)
                    .header("etag", ".+")
                    .header("content-type", "application/json.*")
                    .bodyHas("{\"ext\":{\"site\":\"north\"},\"defaults\":{\"ttl\":30}}");
        });
        cases.addForDevices("PUT is 204 with a new etag", site -> {
            String path = ROOT + "/" + site.tenant();
            String before = etag(site, path);
            site.registry("PUT", path, "{\"enabled\":false}").expect(204).header("etag", not(before));
            site.registry("GET", path, null).expect(200).at("/enabled", "false");
        });
        cases.addForDevices("a tenant that is not there is 404 for GET, PUT and DELETE", site -> {
            String path = ROOT + "/" + HonoSite.newId();
            site.registry("GET", path, null).expect(404).matches("/error", ".+");
            site.registry("PUT", path, "{}").expect(404).matches("/error", ".+");
            site.registry("DELETE", path, null).expect(404).matches("/error", ".+");
        });
    }

    private static void preconditions(Cases cases) {
        cases.addForDevices("PUT and DELETE of another version are 412", site -> {
            String path = ROOT + "/" + site.tenant();
            site.registry("PUT", path, "{}")
                    .with("If-Match", "other")
                    .expect(412)
                    .matches("/error", ".+");
            site.registry("DELETE", path, null).with("If-Match", "other").expect(412);
            site.registry("PUT", path, "{}").with("If-Match", etag(site, path)).expect(204);
        });
        cases.addForDevices("DELETE is 204, and the tenant gone", site -> {
            String path = ROOT + "/" + site.tenant();
            site.registry("DELETE", path, null).expect(204);
            site.registry("GET", path, null).expect(404);
        });
    }

    private static void refusalsAndSearch(Cases cases) {
        for (String broken : new String[] {"{", "[]", "{\"enabled\":\"perhaps\"}", "{\"adapters\":[{}]}"}) {
            cases.addForDevices(
                    "POST of " + broken + " is 400",
                    site -> site.registry("POST", ROOT + "/" + HonoSite.newId(), broken)
                            .expect(400)
                            .matches("/error", ".+"));
        }
        cases.addForDevices("the search by a member finds the one that has it", site -> {
            String tenant = site.tenant("{\"ext\":{\"mark\":\"" + HonoSite.newId() + "\"}}");
            String mark = site.registry("GET", ROOT + "/" + tenant, null)
                    .expect(200)
                    .json()
                    .at("/ext/mark")
                    .asText();
            site.registry("GET", ROOT + "?" + RegistryDevicesTest.filter("/ext/mark", mark), null)
                    .expect(200)
                    .at("/total", "1")
                    .at("/result/0/id", "\"" + tenant + "\"");
        });
    }

    static String etag(HonoSite site, String path) {
        return site.registry("GET", path, null).expect(200).value("etag");
    }

    static String not(String etag) {
        return "(?!" + java.util.regex.Pattern.quote(etag) + "$).+";
    }
}
