package io.adit.tests.conformance.hono;

import static io.adit.tests.conformance.hono.RegistryTenantsTest.etag;
import static io.adit.tests.conformance.hono.RegistryTenantsTest.not;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Devices in the registry, and the search for them. */
class RegistryDevicesTest extends Resource {
    @Override
    protected void define(Cases cases) {
        creation(cases);
        refusals(cases);
        changes(cases);
        preconditions(cases);
        search(cases);
        searchByValue(cases);
        searchForNothing(cases);
    }

    private static String root(HonoSite site) {
        return "/v1/devices/" + site.tenant();
    }

    private static void creation(Cases cases) {
        cases.addForDevices("POST with an id is 201 with etag, location and the id", site -> {
            String id = HonoSite.newId();
            site.register(root(site) + "/" + id, "{}")
                    .header("etag", ".+")
                    .location(root(site) + "/" + id)
                    .bodyHas("{\"id\":\"" + id + "\"}");
        });
        cases.addForDevices("POST without an id makes one", site -> {
            String id = site.registry("POST", root(site), "{}")
                    .expect(201)
                    .header("etag", ".+")
                    .matches("/id", ".+")
                    .json()
                    .path("id")
                    .asText();
            site.adopt(root(site) + "/" + id);
            site.registry("GET", root(site) + "/" + id, null).expect(200);
        });
        cases.addForDevices("POST without a body makes an empty one", site -> {
            String path = root(site) + "/" + HonoSite.newId();
            site.registry("POST", path, null).expect(201);
            site.adopt(path);
            site.registry("GET", path, null).expect(200);
        });
    }

    private static void refusals(Cases cases) {
        cases.addForDevices("POST of a second one with the same id is 409", site -> {
            String device = site.deviceWithoutPassword("{}");
            site.registry("POST", root(site) + "/" + device, "{}").expect(409).matches("/error", ".+");
        });
        cases.addForDevices(
                "POST below a tenant that is not there is 404",
                site -> site.registry("POST", "/v1/devices/" + HonoSite.newId() + "/d1", "{}")
                        .expect(404)
                        .matches("/error", ".+"));
        for (String broken : new String[] {"{", "{\"enabled\":\"perhaps\"}", "{\"via\":{}}"}) {
            cases.addForDevices(
                    "POST of " + broken + " is 400",
                    site -> site.registry("POST", root(site) + "/" + HonoSite.newId(), broken)
                            .expect(400)
                            .matches("/error", ".+"));
        }
    }

    private static void changes(Cases cases) {
        cases.addForDevices("GET gives what was put, with its etag and the time of its creation", site -> {
            String gateway = site.deviceWithoutPassword("{}");
            String device = site.deviceWithoutPassword(
                    "{\"via\":[\"" + gateway + "\"],\"ext\":{\"ring\":7},\"defaults\":{\"ttl\":30}}");
            site.registry("GET", root(site) + "/" + device, null)
                    .expect(200)
                    .header("etag", ".+")
                    .bodyHas("{\"via\":[\"" + gateway + "\"],\"ext\":{\"ring\":7},\"defaults\":{\"ttl\":30}}")
                    .matches("/status/created", "\\d{4}-.+Z");
        });
        cases.addForDevices("PUT is 204 with a new etag", site -> {
            String path = root(site) + "/" + site.deviceWithoutPassword("{}");
            String before = etag(site, path);
            site.registry("PUT", path, "{\"enabled\":false}").expect(204).header("etag", not(before));
            site.registry("GET", path, null).expect(200).at("/enabled", "false");
        });
    }

    private static void preconditions(Cases cases) {
        cases.addForDevices("a device that is not there is 404 for GET, PUT and DELETE", site -> {
            String path = root(site) + "/" + HonoSite.newId();
            site.registry("GET", path, null).expect(404).matches("/error", ".+");
            site.registry("PUT", path, "{}").expect(404).matches("/error", ".+");
            site.registry("DELETE", path, null).expect(404).matches("/error", ".+");
        });
        cases.addForDevices("PUT and DELETE of another version are 412", site -> {
            String path = root(site) + "/" + site.deviceWithoutPassword("{}");
            site.registry("PUT", path, "{}")
                    .with("If-Match", "other")
                    .expect(412)
                    .matches("/error", ".+");
            site.registry("DELETE", path, null).with("If-Match", "other").expect(412);
            site.registry("DELETE", path, null)
                    .with("If-Match", etag(site, path))
                    .expect(204);
        });
        cases.addForDevices("DELETE is 204, and the device and its credentials gone", site -> {
            String device = site.device();
            site.registry("DELETE", root(site) + "/" + device, null).expect(204);
            site.registry("GET", root(site) + "/" + device, null).expect(404);
            site.registry("GET", "/v1/credentials/" + site.tenant() + "/" + device, null)
                    .expect(404);
        });
    }

    private static void search(Cases cases) {
        cases.addForDevices("the search goes by pages and says how many there are", site -> {
            for (int i = 0; i < 3; i++) {
                site.deviceWithoutPassword("{}");
            }
            site.registry("GET", root(site) + "?pageSize=2&pageOffset=1", null)
                    .expect(200)
                    .at("/total", "3")
                    .matches("/result/0/id", ".+")
                    .nothingAt("/result/1");
        });
    }

    private static void searchByValue(Cases cases) {
        cases.addForDevices("the search filters by a value with a wildcard", site -> {
            site.deviceWithoutPassword("{\"ext\":{\"kind\":\"fan\"}}");
            String pump = site.deviceWithoutPassword("{\"ext\":{\"kind\":\"pump\"}}");
            site.registry("GET", root(site) + "?" + filter("/ext/kind", "pu*"), null)
                    .expect(200)
                    .at("/total", "1")
                    .at("/result/0/id", "\"" + pump + "\"");
        });
        for (String direction : new String[] {"asc", "desc"}) {
            cases.addForDevices("the search sorts " + direction, site -> {
                String one = site.deviceWithoutPassword("{\"ext\":{\"at\":\"a\"}}");
                String two = site.deviceWithoutPassword("{\"ext\":{\"at\":\"b\"}}");
                String sort = "sortJson=" + Site.escape("{\"field\":\"/ext/at\",\"direction\":\"" + direction + "\"}");
                site.registry("GET", root(site) + "?" + sort, null)
                        .expect(200)
                        .at("/result/0/id", "\"" + (direction.equals("asc") ? one : two) + "\"");
            });
        }
    }

    private static void searchForNothing(Cases cases) {
        cases.addForDevices(
                "the search that finds nothing is 404",
                site -> site.registry("GET", root(site), null).expect(404).matches("/error", ".+"));
        for (String wrong : new String[] {"pageSize=201", "pageSize=x", "pageOffset=-1", "filterJson=x"}) {
            cases.addForDevices(
                    "the search with " + wrong + " is 400",
                    site -> site.registry("GET", root(site) + "?" + wrong, null)
                            .expect(400)
                            .matches("/error", ".+"));
        }
    }

    static String filter(String field, String value) {
        return "filterJson=" + Site.escape("{\"field\":\"" + field + "\",\"value\":\"" + value + "\"}");
    }
}
