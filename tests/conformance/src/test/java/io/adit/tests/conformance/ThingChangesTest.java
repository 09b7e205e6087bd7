package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Things as a whole, PATCH and DELETE: {@code /things/{id}}. */
class ThingChangesTest extends Resource {
    private static final String NO_THING = "/things/conformance.nothing:here";
    private static final String OTHER_ETAG = "\"rev:999\"";

    @Override
    protected void define(Cases cases) {
        patch(cases);
        patchRefused(cases);
        delete(cases);
    }

    private static void patch(Cases cases) {
        cases.add("PATCH 201 creates", site -> {
            String path = "/things/" + site.newId();
            site.patch(path, ThingsTest.FULL)
                    .expect(201)
                    .header("etag", "\"rev:1\"")
                    .location(Site.API + path)
                    .bodyHas(ThingsTest.FULL);
        });
        cases.add("PATCH 204 merges", site -> {
            String path = site.thing(ThingsTest.FULL);
            site.patch(path, "{\"attributes\":{\"a\":null,\"b\":2},\"features\":{\"g\":{}}}")
                    .expect(204)
                    .noBody();
            site.get(path)
                    .expect(200)
                    .header("etag", "\"rev:2\"")
                    .at("/attributes", "{\"b\":2}")
                    .at("/features", "{\"f\":{\"properties\":{\"p\":1}},\"g\":{}}")
                    .at("/definition", "\"a:b:1\"");
        });
        cases.add(
                "PATCH 204 for a writer of all that it touches",
                site -> site.patch(
                                ThingsTest.shared(site, ThingsTest.FULL, "thing:/ READ", "thing:/attributes/b WRITE"),
                                "{\"attributes\":{\"b\":2}}")
                        .as(site.other())
                        .expect(204));
        cases.add("PATCH 204 with the same thingId", site -> {
            String path = site.thing(ThingsTest.FULL);
            site.patch(path, "{\"thingId\":\"" + Site.id(path) + "\"}").expect(204);
        });
        cases.add("PATCH 204 with another policyId", site -> {
            String policy = Site.id(site.policy(Policies.ownedBy(site.me()).json()));
            String path = site.thing(ThingsTest.FULL);
            site.patch(path, "{\"policyId\":\"" + policy + "\"}").expect(204);
            site.get(path).expect(200).at("/policyId", "\"" + policy + "\"");
        });
    }

    private static void patchRefused(Cases cases) {
        cases.add(
                "PATCH 400 of null",
                site -> site.patch(site.thing(ThingsTest.FULL), "null")
                        .expect(400)
                        .error("things:merge.invalid"));
        cases.add(
                "PATCH 400 of nothing",
                site -> site.patch("/things/" + site.newId(), "{}").expect(400).error("things:merge.invalid"));
        cases.add(
                "PATCH 400 with another thingId",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"thingId\":\"a:b\"}")
                        .expect(400)
                        .error("things:id.notsettable"));
        cases.add(
                "PATCH 400 of the thingId with null",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"thingId\":null}")
                        .expect(400)
                        .error("things:id.notdeletable"));
        cases.add(
                "PATCH 400 of the policyId with null",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"policyId\":null}")
                        .expect(400)
                        .error("things:policyId.notdeletable"));
        cases.add(
                "PATCH 400 with a wrong policyId",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"policyId\":\"invalid\"}")
                        .expect(400)
                        .error("policies:id.invalid"));
        cases.add(
                "PATCH 401",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"attributes\":{}}")
                        .anonymously()
                        .expect(401));
        cases.add(
                "PATCH 403 where it touches more than allowed",
                site -> site.patch(
                                ThingsTest.shared(site, ThingsTest.FULL, "thing:/ READ", "thing:/attributes/b WRITE"),
                                "{\"attributes\":{\"a\":2,\"b\":2}}")
                        .as(site.other())
                        .expect(403)
                        .error("things:thing.notmodifiable"));
        cases.add(
                "PATCH 412",
                site -> site.patch(site.thing(ThingsTest.FULL), "{\"attributes\":{}}")
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
        cases.add("PATCH 413 where the result is too large", site -> {
            String half = "\"" + "x".repeat(60_000) + "\"";
            site.patch(site.thing("{\"attributes\":{\"a\":" + half + "}}"), "{\"attributes\":{\"b\":" + half + "}}")
                    .expect(413)
                    .error("things:thing.toolarge");
        });
        cases.add(
                "PATCH 415",
                site -> site.patch(site.thing(ThingsTest.FULL), "{}")
                        .with("Content-Type", "application/json")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private static void delete(Cases cases) {
        cases.add("DELETE 204 leaves the policy", site -> {
            String path = site.thing(ThingsTest.FULL);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error("things:thing.notfound");
            site.get("/policies/" + Site.id(path)).expect(200);
        });
        cases.add(
                "DELETE 401",
                site -> site.delete(site.thing(ThingsTest.FULL)).anonymously().expect(401));
        cases.add(
                "DELETE 403 for a reader",
                site -> site.delete(ThingsTest.shared(site, ThingsTest.FULL, "thing:/ READ"))
                        .as(site.other())
                        .expect(403)
                        .error("things:thing.notdeletable"));
        cases.add("DELETE 404", site -> site.delete(NO_THING).expect(404).error("things:thing.notfound"));
        cases.add(
                "DELETE 412",
                site -> site.delete(site.thing(ThingsTest.FULL))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
        cases.add("a deleted thing can be made again under the policy that stayed", site -> {
            String path = site.thing(ThingsTest.FULL);
            site.delete(path).expect(204);
            site.put(path, "{\"policyId\":\"" + Site.id(path) + "\"}").expect(201);
        });
    }
}
