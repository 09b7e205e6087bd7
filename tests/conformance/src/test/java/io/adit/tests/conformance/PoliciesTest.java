package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Policies as a whole: {@code /policies/{id}}. */
class PoliciesTest extends Resource {
    private static final String NO_POLICY = "/policies/conformance.nothing:here";
    private static final String OTHER_ETAG = "\"rev:999\"";
    private static final String OWNED = Policies.ownedBy("${me}").json();

    @Override
    protected void define(Cases cases) {
        get(cases);
        put(cases);
        putRefused(cases);
        delete(cases);
        cases.add("POST 405", site -> site.post(site.policy(OWNED), OWNED).expect(405));
        cases.add("PATCH 405", site -> site.patch(site.policy(OWNED), OWNED).expect(405));
    }

    /** A policy of the main subject in which the other subject has these rights. */
    static String shared(Site site, String... rights) {
        return site.policy(Policies.ownedBy(site.me())
                .entry("other", site.other().subject(), rights)
                .json());
    }

    private static void get(Cases cases) {
        cases.add("GET 200 with imports and importable as they are by default", site -> {
            String path = site.policy(OWNED);
            site.get(path)
                    .expect(200)
                    .header("etag", "\"rev:1\"")
                    .at("/policyId", "\"" + Site.id(path) + "\"")
                    .at("/imports", "{}")
                    .at("/entries/owner/importable", "\"implicit\"")
                    .bodyHas(site.fill(OWNED));
        });
        cases.add(
                "GET 200 of selected fields",
                site -> site.get(site.policy(OWNED) + "?fields=_revision,policyId")
                        .expect(200)
                        .at("/_revision", "1")
                        .nothingAt("/entries"));
        cases.add(
                "GET 200 with a slash at the end",
                site -> site.get(site.policy(OWNED) + "/").expect(200));
        cases.add(
                "GET 304",
                site -> site.get(site.policy(OWNED))
                        .with("If-None-Match", "\"rev:1\"")
                        .expect(304)
                        .noBody());
        cases.add("GET 400", site -> site.get("/policies/nothing").expect(400).error("policies:id.invalid"));
        cases.add(
                "GET 401",
                site -> site.get(NO_POLICY).anonymously().expect(401).error("gateway:authentication.failed"));
        cases.add("GET 404", site -> site.get(NO_POLICY).expect(404).error("policies:policy.notfound"));
        cases.add(
                "GET 404 without any right",
                site -> site.get(site.policy(OWNED))
                        .as(site.other())
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add(
                "GET 412",
                site -> site.get(site.policy(OWNED))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
    }

    private static void put(Cases cases) {
        cases.add("PUT 201", site -> {
            String path = "/policies/" + site.newId();
            site.put(path, site.fill(OWNED))
                    .expect(201)
                    .header("etag", "\"rev:1\"")
                    .location(Site.API + path)
                    .bodyHas(site.fill(OWNED));
        });
        cases.add("PUT 201 for the subject of the request", site -> {
            String path = "/policies/" + site.newId();
            site.put(path, Policies.ownedBy("{{ request:subjectId }}").json()).expect(201);
            site.get(path + "/entries/owner/subjects/" + Site.escape(site.me())).expect(200);
        });
        cases.add("PUT 201 for the subject of the request as it was written before", site -> {
            String path = "/policies/" + site.newId();
            site.put(path, Policies.ownedBy("${request.subjectId}").json()).expect(201);
            site.get(path + "/entries/owner/subjects/" + Site.escape(site.me())).expect(200);
        });
        cases.add("PUT 204", site -> {
            String path = site.policy(OWNED);
            site.put(
                            path,
                            Policies.ownedBy(site.me())
                                    .entry("more", "nginx:more", "thing:/ READ")
                                    .json())
                    .expect(204)
                    .header("etag", "\"rev:2\"")
                    .noBody();
            site.get(path + "/entries/more").expect(200);
        });
        cases.add(
                "PUT 204 on If-Match",
                site -> site.put(site.policy(OWNED), site.fill(OWNED))
                        .with("If-Match", "\"rev:1\"")
                        .expect(204));
        cases.add("PUT 204 of the policyId that it has", site -> {
            String path = site.policy(OWNED);
            site.put(
                            path,
                            "{\"policyId\":\"" + Site.id(path) + "\","
                                    + site.fill(OWNED).substring(1))
                    .expect(204);
        });
        cases.add("PUT 201 without a right for its creator where lockout is allowed", site -> {
            String path = "/policies/" + site.newId();
            site.put(
                            path + "?allow-policy-lockout=true",
                            Policies.ownedBy(site.other().subject()).json())
                    .expect(201);
            site.get(path).expect(404);
            site.get(path).as(site.other()).expect(200);
        });
    }

    private static void putRefused(Cases cases) {
        cases.add(
                "PUT 400 without JSON",
                site -> site.put("/policies/" + site.newId(), "{").expect(400).error("json.invalid"));
        cases.add(
                "PUT 400 without entries",
                site -> site.put("/policies/" + site.newId(), "{}").expect(400, 403));
        cases.add(
                "PUT 400 with an entry of a wrong kind",
                site -> site.put("/policies/" + site.newId(), "{\"entries\":{\"x\":1}}")
                        .expect(400));
        cases.add(
                "PUT 400 with a subject without an issuer",
                site -> site.put(
                                "/policies/" + site.newId(),
                                Policies.ownedBy(site.me())
                                        .entry("x", "nothing", "thing:/ READ")
                                        .json())
                        .expect(400)
                        .error("policies:subjectid.invalid"));
        for (String placeholder : new String[] {"{{ unknown }}", "${unknown}"}) {
            cases.add(
                    "PUT 400 with the placeholder " + placeholder,
                    site -> site.put(
                                    "/policies/" + site.newId(),
                                    Policies.ownedBy(site.me())
                                            .entry("x", placeholder, "thing:/ READ")
                                            .json())
                            .expect(400));
        }
        cases.add(
                "PUT 400 on an id without a namespace",
                site -> site.put("/policies/nothing", site.fill(OWNED))
                        .expect(400)
                        .error("policies:id.invalid"));
        cases.add("PUT 401", site -> site.put(NO_POLICY, OWNED).anonymously().expect(401));
        cases.add(
                "PUT 403 where nobody may write the policy",
                site -> site.put(
                                "/policies/" + site.newId(),
                                "{\"entries\":" + "{\"r\":{\"subjects\":{\"" + site.me()
                                        + "\":{\"type\":\"x\"}},\"resources\":{\"policy:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}}}")
                        .expect(403));
        cases.add(
                "PUT 403 where its creator may not write the policy",
                site -> site.put(
                                "/policies/" + site.newId(),
                                Policies.ownedBy(site.other().subject()).json())
                        .expect(403));
        cases.add(
                "PUT 403 for a reader",
                site -> site.put(
                                shared(site, "policy:/ READ"),
                                Policies.ownedBy(site.other().subject()).json())
                        .as(site.other())
                        .expect(403)
                        .error("policies:policy.notmodifiable"));
        cases.add(
                "PUT 403 for a writer of a part",
                site -> site.put(
                                shared(site, "policy:/ READ", "policy:/entries WRITE"),
                                Policies.ownedBy(site.other().subject()).json())
                        .as(site.other())
                        .expect(403)
                        .error("policies:policy.notmodifiable"));
        cases.add(
                "PUT 412 on If-Match",
                site -> site.put(site.policy(OWNED), site.fill(OWNED))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
        cases.add(
                "PUT 412 on If-None-Match *",
                site -> site.put(site.policy(OWNED), site.fill(OWNED))
                        .with("If-None-Match", "*")
                        .expect(412)
                        .error("policies:precondition.failed"));
        cases.add(
                "PUT 413",
                site -> site.put(
                                "/policies/" + site.newId(),
                                Policies.ownedBy(site.me())
                                        .entry("x".repeat(50), "nginx:" + "y".repeat(110_000), "thing:/ READ")
                                        .json())
                        .expect(413)
                        .error("policies:policy.toolarge"));
        cases.add(
                "PUT 415",
                site -> site.put("/policies/" + site.newId(), site.fill(OWNED))
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private static void delete(Cases cases) {
        cases.add("DELETE 204", site -> {
            String path = site.policy(OWNED);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error("policies:policy.notfound");
        });
        cases.add(
                "DELETE 400",
                site -> site.delete("/policies/nothing").expect(400).error("policies:id.invalid"));
        cases.add("DELETE 401", site -> site.delete(NO_POLICY).anonymously().expect(401));
        cases.add(
                "DELETE 403 for a reader",
                site -> site.delete(shared(site, "policy:/ READ"))
                        .as(site.other())
                        .expect(403)
                        .error("policies:policy.notmodifiable"));
        cases.add("DELETE 404", site -> site.delete(NO_POLICY).expect(404).error("policies:policy.notfound"));
        cases.add(
                "DELETE 412",
                site -> site.delete(site.policy(OWNED))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
    }
}
