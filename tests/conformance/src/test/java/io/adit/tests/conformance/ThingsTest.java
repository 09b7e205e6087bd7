package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Things as a whole, GET and PUT: {@code /things/{id}}. */
class ThingsTest extends Resource {
    private static final String NO_THING = "/things/conformance.nothing:here";
    static final String FULL =
            "{\"definition\":\"a:b:1\",\"attributes\":{\"a\":1},\"features\":{\"f\":{\"properties\":{\"p\":1}}}}";
    private static final String OTHER_ETAG = "\"rev:999\"";

    @Override
    protected void define(Cases cases) {
        get(cases);
        put(cases);
        putRefused(cases);
        otherMethods(cases);
    }

    static String shared(Site site, String thing, String... rights) {
        return site.thing(Policies.ownedBy(site.me())
                .entry("other", site.other().subject(), rights)
                .with(thing));
    }

    private static void get(Cases cases) {
        cases.add("GET 200", site -> {
            String path = site.thing(FULL);
            site.get(path)
                    .expect(200)
                    .header("etag", "\"rev:1\"")
                    .header("content-type", "application/json.*")
                    .body("{\"thingId\":\"%s\",\"policyId\":\"%s\",%s"
                            .formatted(Site.id(path), Site.id(path), FULL.substring(1)));
        });
        cases.add(
                "GET 200 with a slash at the end",
                site -> site.get(site.thing(FULL) + "/").expect(200));
        cases.add("GET 200 of what the subject may read", site -> {
            String path = shared(site, FULL, "thing:/attributes READ");
            site.get(path)
                    .as(site.other())
                    .expect(200)
                    .bodyHas("{\"thingId\":\"" + Site.id(path) + "\",\"attributes\":{\"a\":1}}")
                    .nothingAt("/features")
                    .nothingAt("/definition");
        });
        cases.add(
                "GET 304",
                site -> site.get(site.thing(FULL))
                        .with("If-None-Match", "\"rev:1\"")
                        .expect(304)
                        .noBody());
        cases.add(
                "GET 304 of several tags",
                site -> site.get(site.thing(FULL))
                        .with("If-None-Match", OTHER_ETAG + ",\"rev:1\"")
                        .expect(304));
        cases.add(
                "GET 200 on If-Match",
                site -> site.get(site.thing(FULL)).with("If-Match", "\"rev:1\"").expect(200));
        cases.add(
                "GET 400 on an id without a namespace",
                site -> site.get("/things/nothing").expect(400).error("things:id.invalid"));
        cases.add(
                "GET 401",
                site -> site.get(site.thing("{}")).anonymously().expect(401).error("gateway:authentication.failed"));
        cases.add("GET 404", site -> site.get(NO_THING).expect(404).error("things:thing.notfound"));
        cases.add(
                "GET 404 without any right",
                site -> site.get(site.thing(FULL)).as(site.other()).expect(404).error("things:thing.notfound"));
        cases.add(
                "GET 412",
                site -> site.get(site.thing(FULL))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
    }

    private static void put(Cases cases) {
        cases.add("PUT 201", site -> {
            String path = "/things/" + site.newId();
            site.put(path, FULL)
                    .expect(201)
                    .header("etag", "\"rev:1\"")
                    .location(Site.API + path)
                    .bodyHas(FULL)
                    .at("/thingId", "\"" + Site.id(path) + "\"")
                    .at("/policyId", "\"" + Site.id(path) + "\"");
        });
        cases.add("PUT 204 replaces all", site -> {
            String path = site.thing(FULL);
            site.put(path, "{\"attributes\":{\"b\":2}}")
                    .expect(204)
                    .header("etag", "\"rev:2\"")
                    .noBody();
            site.get(path)
                    .expect(200)
                    .at("/attributes", "{\"b\":2}")
                    .nothingAt("/features")
                    .nothingAt("/definition");
        });
        cases.add("PUT 204 without a policyId keeps the policy", site -> {
            String path = site.thing(FULL);
            site.put(path, "{}").expect(204);
            site.get(path).expect(200).at("/policyId", "\"" + Site.id(path) + "\"");
        });
        cases.add("PUT 204 with the same thingId", site -> {
            String path = site.thing(FULL);
            site.put(path, "{\"thingId\":\"" + Site.id(path) + "\"}").expect(204);
        });
        cases.add(
                "PUT 204 on If-Match",
                site -> site.put(site.thing(FULL), "{}")
                        .with("If-Match", "\"rev:1\"")
                        .expect(204));
        cases.add(
                "PUT 201 on If-None-Match *",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("If-None-Match", "*")
                        .expect(201));
        cases.add("PUT 201 makes a policy of the same id for its creator", site -> {
            String id = Site.id(site.thing("{}"));
            site.get("/policies/" + id)
                    .expect(200)
                    .json(policy ->
                            assertThat(policy.toString()).contains(site.me(), "thing:/", "policy:/", "message:/"));
        });
    }

    private static void putRefused(Cases cases) {
        cases.add(
                "PUT 400 without JSON",
                site -> site.put("/things/" + site.newId(), "{").expect(400).error("json.invalid"));
        cases.add(
                "PUT 400 of an array",
                site -> site.put("/things/" + site.newId(), "[]").expect(400));
        cases.add(
                "PUT 400 with another thingId",
                site -> site.put("/things/" + site.newId(), "{\"thingId\":\"a:b\"}")
                        .expect(400)
                        .error("things:id.notsettable"));
        cases.add(
                "PUT 400 on an id without a namespace",
                site -> site.put("/things/nothing", "{}").expect(400).error("things:id.invalid"));
        cases.add(
                "PUT 400 with attributes of a wrong kind",
                site -> site.put("/things/" + site.newId(), "{\"attributes\":1}")
                        .expect(400));
        cases.add(
                "PUT 400 with a wrong definition",
                site -> site.put("/things/" + site.newId(), "{\"definition\":\"x\"}")
                        .expect(400)
                        .error("things:definition.identifier.invalid"));
        cases.add(
                "PUT 400 with a _policy under the policyId of another",
                site -> site.put(
                                "/things/" + site.newId(),
                                Policies.ownedBy(site.me())
                                        .with("{\"policyId\":\"" + Site.id(site.thing("{}")) + "\"}"))
                        .expect(400));
        cases.add(
                "PUT 400 without a policy under the id of a policy of another",
                site -> site.put(
                                "/things/"
                                        + Site.id(site.policy(
                                                Policies.ownedBy(site.me()).json())),
                                "{}")
                        .expect(400));
        cases.add(
                "PUT 401",
                site -> site.put("/things/" + site.newId(), "{}").anonymously().expect(401));
        cases.add(
                "PUT 403 for a reader",
                site -> site.put(shared(site, FULL, "thing:/ READ"), "{}")
                        .as(site.other())
                        .expect(403)
                        .error("things:thing.notmodifiable"));
        cases.add(
                "PUT 403 for a writer of a part",
                site -> site.put(shared(site, FULL, "thing:/ READ", "thing:/attributes WRITE"), "{}")
                        .as(site.other())
                        .expect(403)
                        .error("things:thing.notmodifiable"));
        cases.add(
                "PUT 412 on If-Match",
                site -> site.put(site.thing(FULL), "{}")
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
        cases.add(
                "PUT 412 on If-None-Match *",
                site -> site.put(site.thing(FULL), "{}")
                        .with("If-None-Match", "*")
                        .expect(412)
                        .error("things:precondition.failed"));
        cases.add(
                "PUT 413",
                site -> site.put("/things/" + site.newId(), "{\"attributes\":{\"a\":\"" + "x".repeat(110_000) + "\"}}")
                        .expect(413)
                        .error("things:thing.toolarge"));
        cases.add(
                "PUT 415",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private static void otherMethods(Cases cases) {
        cases.add("POST 405", site -> site.post(site.thing("{}"), "{}").expect(405));
    }
}
