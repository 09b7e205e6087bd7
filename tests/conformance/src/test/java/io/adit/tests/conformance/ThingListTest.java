package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** {@code /things}: creation under a new id, and several things at once. */
class ThingListTest extends Resource {
    @Override
    protected void define(Cases cases) {
        post(cases);
        policies(cases);
        get(cases);
        otherMethods(cases);
    }

    private static void post(Cases cases) {
        cases.add("POST 201 names thing and policy", site -> {
            Answer answer = site.post("/things", "{\"attributes\":{\"a\":1}}")
                    .expect(201)
                    .header("etag", "\"rev:1\"");
            String id = site.adopt(answer.json().path("thingId").asText());
            answer.location(Site.API + "/things/" + id)
                    .body("{\"thingId\":\"%s\",\"policyId\":\"%s\",\"attributes\":{\"a\":1}}".formatted(id, id));
            site.get("/policies/" + id).expect(200).at("/policyId", "\"" + id + "\"");
        });
        cases.add("POST 201 in the default namespace", site -> {
            Answer answer = site.post("/things", "{}").expect(201).matches("/thingId", "org\\.eclipse\\.ditto:.+");
            site.adopt(answer.json().path("thingId").asText());
        });
        cases.add("POST 201 in the namespace asked for", site -> {
            Answer answer = site.post("/things?namespace=" + Site.namespace(), "{}")
                    .expect(201)
                    .matches("/thingId", Site.namespace() + ":.+");
            site.adopt(answer.json().path("thingId").asText());
        });
        cases.add(
                "POST 400 with a thingId",
                site -> site.post("/things", "{\"thingId\":\"" + site.newId() + "\"}")
                        .expect(400)
                        .error("things:id.notsettable"));
        cases.add(
                "POST 400 without JSON",
                site -> site.post("/things", "{").expect(400).error("json.invalid"));
        cases.add("POST 401", site -> site.post("/things", "{}").anonymously().expect(401));
        cases.add(
                "POST 413",
                site -> site.post("/things", "{\"attributes\":{\"a\":\"" + "x".repeat(110_000) + "\"}}")
                        .expect(413)
                        .error("things:thing.toolarge"));
        cases.add(
                "POST 415",
                site -> site.post("/things", "{}")
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private static void policies(Cases cases) {
        cases.add("PUT 201 under an existing policy", site -> {
            String policy = Site.id(site.policy(Policies.ownedBy(site.me()).json()));
            String thing = site.thing("{\"policyId\":\"" + policy + "\"}");
            site.get(thing).expect(200).at("/policyId", "\"" + policy + "\"");
            site.get("/policies/" + Site.id(thing)).expect(404);
        });
        cases.add("PUT 201 with an inline policy", site -> {
            String thing = site.thing(Policies.ownedBy(site.me())
                    .entry("more", "nginx:more", "thing:/ READ")
                    .with("{}"));
            site.get("/policies/" + Site.id(thing) + "/entries/more").expect(200);
        });
        cases.add("PUT 201 with an inline policy under another id", site -> {
            String policy = site.newId();
            String thing = site.thing(Policies.ownedBy(site.me()).with("{\"policyId\":\"" + policy + "\"}"));
            site.get(thing).expect(200).at("/policyId", "\"" + policy + "\"");
            site.get("/policies/" + policy).expect(200);
            site.get("/policies/" + Site.id(thing)).expect(404);
        });
        cases.add(
                "PUT 400 with an inline policy that nobody may write",
                site -> site.put(
                                "/things/" + site.newId(),
                                "{\"_policy\":{\"entries\":{\"r\":{\"subjects\":{\"" + site.me()
                                        + "\":{\"type\":\"t\"}},"
                                        + "\"resources\":{\"thing:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]}}}}}}")
                        .expect(400));
        cases.add("PUT 201 with a copied policy", site -> {
            String policy = Site.id(site.policy(Policies.ownedBy(site.me())
                    .entry("more", "nginx:more", "thing:/ READ")
                    .json()));
            String thing = site.thing("{\"_copyPolicyFrom\":\"" + policy + "\"}");
            site.get("/policies/" + Site.id(thing) + "/entries/more").expect(200);
        });
        cases.add("PUT 201 with the policy of another thing copied", site -> {
            String first = Site.id(site.thing(Policies.ownedBy(site.me())
                    .entry("more", "nginx:more", "thing:/ READ")
                    .with("{}")));
            String second = site.thing("{\"_copyPolicyFrom\":\"{{ ref:things/" + first + "/policyId }}\"}");
            site.get("/policies/" + Site.id(second) + "/entries/more").expect(200);
        });
        cases.add(
                "PUT 404 with an unknown policy to copy",
                site -> site.put("/things/" + site.newId(), "{\"_copyPolicyFrom\":\"conformance.nothing:here\"}")
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add("PUT 403 with a copied policy that does not let the creator write", site -> {
            String policy = Site.id(site.policy(Policies.ownedBy(site.me())
                    .entry("other", site.other().subject(), "policy:/ READ WRITE")
                    .json()));
            site.put("/things/" + site.newId(), "{\"_copyPolicyFrom\":\"" + policy + "\"}")
                    .as(site.other())
                    .expect(403)
                    .error("things:thing.notmodifiable");
        });
        cases.add("PUT 403 under a policy that does not let the creator write", site -> {
            String policy = Site.id(site.policy(Policies.ownedBy(site.me())
                    .entry("other", site.other().subject(), "policy:/ READ", "thing:/ READ")
                    .json()));
            site.put("/things/" + site.newId(), "{\"policyId\":\"" + policy + "\"}")
                    .as(site.other())
                    .expect(403);
        });
    }

    private static void get(Cases cases) {
        cases.add("GET 200 of ids, with their policies", site -> {
            String id = Site.id(site.thing("{}"));
            site.get("/things?ids=" + id + "&fields=_policy").expect(200).at("/0/_policy/policyId", "\"" + id + "\"");
        });
        cases.add("GET 200 of ids, in their order", site -> {
            String first = Site.id(site.thing("{}"));
            String second = Site.id(site.thing("{}"));
            site.get("/things?ids=" + second + "," + first + "&fields=thingId")
                    .expect(200)
                    .body("[{\"thingId\":\"%s\"},{\"thingId\":\"%s\"}]".formatted(second, first));
        });
        cases.add("GET 200 leaves out what is missing or forbidden", site -> {
            String mine = Site.id(site.thing("{}"));
            String shared = Site.id(ThingsTest.shared(site, "{}", "thing:/ READ"));
            site.get("/things?ids=a:unknown," + mine + "," + shared + "&fields=thingId")
                    .as(site.other())
                    .expect(200)
                    .body("[{\"thingId\":\"" + shared + "\"}]");
        });
        cases.add(
                "GET 200 without ids is a list",
                site -> site.get("/things")
                        .expect(200)
                        .json(list -> assertThat(list.isArray()).isTrue()));
        cases.add("GET 400 of no id", site -> site.get("/things?ids=").expect(400));
        cases.add(
                "GET 400 of a wrong id",
                site -> site.get("/things?ids=nothing").expect(400).error("things:id.invalid"));
        cases.add(
                "GET 400 of a wrong field",
                site -> site.get("/things?ids=a:b&fields=attributes(").expect(400));
        cases.add("GET 401", site -> site.get("/things?ids=a:b").anonymously().expect(401));
    }

    private static void otherMethods(Cases cases) {
        cases.add("PUT 405", site -> site.put("/things", "{}").expect(405));
        cases.add("DELETE 405", site -> site.delete("/things").expect(405));
    }
}
