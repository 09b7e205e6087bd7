package io.adit.tests.conformance;

import static io.adit.tests.conformance.kit.Answer.HASH;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** {@code /things/{id}/policyId}, which can be changed but not deleted. */
class PolicyIdTest extends Resource {
    private static final String NO_THING = "/things/conformance.nothing:here/policyId";

    @Override
    protected void define(Cases cases) {
        get(cases);
        change(cases, "PUT");
        change(cases, "PATCH");
        cases.add(
                "PUT 403 for a reader",
                site -> site.put(ThingsTest.shared(site, "{}", "thing:/ READ") + "/policyId", policy(site))
                        .as(site.other())
                        .expect(403)
                        .error("things:policyId.notmodifiable"));
        cases.add(
                "PUT 415",
                site -> site.put(site.thing("{}") + "/policyId", policy(site))
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
        cases.add(
                "PATCH 400 of null",
                site -> site.patch(site.thing("{}") + "/policyId", "null")
                        .expect(400)
                        .error("things:policyId.notdeletable"));
        cases.add(
                "DELETE 405",
                site -> site.delete(site.thing("{}") + "/policyId").expect(405));
        cases.add(
                "POST 405",
                site -> site.post(site.thing("{}") + "/policyId", "\"a:b\"").expect(405));
    }

    private static String policy(Site site) {
        return "\"" + Site.id(site.policy(Policies.ownedBy(site.me()).json())) + "\"";
    }

    private static void get(Cases cases) {
        cases.add("GET 200", site -> {
            String thing = site.thing("{}");
            site.get(thing + "/policyId").expect(200).header("etag", HASH).body("\"" + Site.id(thing) + "\"");
        });
        cases.add("GET 304", site -> {
            String path = site.thing("{}") + "/policyId";
            site.get(path)
                    .with("If-None-Match", site.get(path).expect(200).value("etag"))
                    .expect(304);
        });
        cases.add("GET 401", site -> site.get(NO_THING).anonymously().expect(401));
        cases.add(
                "GET 404 without the thing",
                site -> site.get(NO_THING).expect(404).error("things:thing.notfound"));
        cases.add(
                "GET 404 without any right",
                site -> site.get(site.thing("{}") + "/policyId")
                        .as(site.other())
                        .expect(404));
        cases.add(
                "GET 412",
                site -> site.get(site.thing("{}") + "/policyId")
                        .with("If-Match", "\"hash:0\"")
                        .expect(412)
                        .error("things:precondition.failed"));
    }

    private static void change(Cases cases, String method) {
        String type = method.equals("PUT") ? "application/json" : "application/merge-patch+json";
        cases.add(method + " 204", site -> {
            String policy = policy(site);
            String path = site.thing("{}") + "/policyId";
            site.request(method, path, policy)
                    .with("Content-Type", type)
                    .expect(204)
                    .noBody();
            site.get(path).expect(200).body(policy);
        });
        cases.add(
                method + " 400 of no policy id",
                site -> site.request(method, site.thing("{}") + "/policyId", "\"nothing\"")
                        .with("Content-Type", type)
                        .expect(400)
                        .error("policies:id.invalid"));
        cases.add(
                method + " 400 of a number",
                site -> site.request(method, site.thing("{}") + "/policyId", "1")
                        .with("Content-Type", type)
                        .expect(400));
        cases.add(
                method + " 401",
                site -> site.request(method, NO_THING, "\"a:b\"")
                        .with("Content-Type", type)
                        .anonymously()
                        .expect(401));
        cases.add(
                method + " 404 without the thing",
                site -> site.request(method, NO_THING, policy(site))
                        .with("Content-Type", type)
                        .expect(404)
                        .error("things:thing.notfound"));
        cases.add(
                method + " 412",
                site -> site.request(method, site.thing("{}") + "/policyId", policy(site))
                        .with("Content-Type", type)
                        .with("If-Match", "\"hash:0\"")
                        .expect(412)
                        .error("things:precondition.failed"));
    }
}
