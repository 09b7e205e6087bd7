package io.adit.tests.conformance;

import static io.adit.tests.conformance.kit.Answer.HASH;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Site;

/** What every part of a policy has in common: path x method x status, as Ditto's OpenAPI lists them. */
final class PolicyPartCases {
    private static final String NO_POLICY = "/policies/conformance.nothing:here";
    private static final String OTHER_ETAG = "\"hash:0\"";

    private final Cases cases;
    private final PolicyPart part;

    private PolicyPartCases(Cases cases, PolicyPart part) {
        this.cases = cases;
        this.part = part;
    }

    static void add(Cases cases, PolicyPart part) {
        PolicyPartCases all = new PolicyPartCases(cases, part);
        all.get();
        all.put();
        all.putRefused();
        if (!part.without().isEmpty()) {
            all.createAndDelete();
            all.deleteRefused();
        }
        all.add("POST", "405", site -> site.post(NO_POLICY + part.path(), "{}").expect(405));
    }

    private void add(String method, String rest, Cases.Body body) {
        cases.add(method + " " + part.name() + " " + rest, body);
    }

    private String existing(Site site) {
        return site.policy(part.with()) + part.path();
    }

    /** A policy with the part in which the other subject has these rights. */
    private String shared(Site site, String... rights) {
        ObjectNode policy = (ObjectNode) Json.of(site.fill(part.with()));
        ObjectNode entries = (ObjectNode) policy.get("entries");
        entries.set(
                "other",
                Json.of(Policies.ownedBy(site.me())
                                .entry("other", site.other().subject(), rights)
                                .json())
                        .at("/entries/other"));
        return site.policy(policy.toString()) + part.path();
    }

    private void get() {
        add(
                "GET",
                "200",
                site -> site.get(existing(site))
                        .expect(200)
                        .header("etag", HASH)
                        .bodyHas(site.fill(part.value())));
        add("GET", "304", site -> {
            String path = existing(site);
            site.get(path)
                    .with("If-None-Match", site.get(path).expect(200).value("etag"))
                    .expect(304)
                    .noBody();
        });
        add(
                "GET",
                "200 for a reader of this part",
                site -> site.get(shared(site, "policy:" + part.path() + " READ"))
                        .as(site.other())
                        .expect(200)
                        .bodyHas(site.fill(part.value())));
        add(
                "GET",
                "401",
                site -> site.get(NO_POLICY + part.path()).anonymously().expect(401));
        add(
                "GET",
                "404 without the policy",
                site -> site.get(NO_POLICY + part.path()).expect(404).error("policies:policy.notfound"));
        add(
                "GET",
                "404 without any right",
                site -> site.get(existing(site)).as(site.other()).expect(404));
        add(
                "GET",
                "412",
                site -> site.get(existing(site))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
    }

    private void put() {
        add("PUT", "204 replaces", site -> {
            String path = existing(site);
            site.put(path, site.fill(part.changed()))
                    .expect(204)
                    .header("etag", HASH)
                    .noBody();
            site.get(path).expect(200).bodyHas(site.fill(part.changed()));
        });
        add(
                "PUT",
                "204 for a writer of this part",
                site -> site.put(
                                shared(site, "policy:/ READ", "policy:" + part.path() + " WRITE"),
                                site.fill(part.changed()))
                        .as(site.other())
                        .expect(204));
        add("PUT", "204 on If-Match", site -> {
            String path = existing(site);
            String etag = site.get(path).expect(200).value("etag");
            site.put(path, site.fill(part.changed())).with("If-Match", etag).expect(204);
        });
    }

    private void putRefused() {
        add(
                "PUT",
                "400 with a wrong body",
                site -> site.put(existing(site), part.wrong()).expect(400));
        add(
                "PUT",
                "400 without JSON",
                site -> site.put(existing(site), "{").expect(400).error("json.invalid"));
        add(
                "PUT",
                "401",
                site -> site.put(NO_POLICY + part.path(), "{}").anonymously().expect(401));
        add(
                "PUT",
                "403 for a reader",
                site -> site.put(shared(site, "policy:/ READ"), site.fill(part.changed()))
                        .as(site.other())
                        .expect(403)
                        .error(part.codes() + ".notmodifiable"));
        add(
                "PUT",
                "404 without the policy",
                site -> site.put(NO_POLICY + part.path(), site.fill(part.changed()))
                        .expect(404)
                        .error("policies:policy.notfound"));
        add(
                "PUT",
                "412 on If-Match",
                site -> site.put(existing(site), site.fill(part.changed()))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
        add(
                "PUT",
                "412 on If-None-Match *",
                site -> site.put(existing(site), site.fill(part.changed()))
                        .with("If-None-Match", "*")
                        .expect(412)
                        .error("policies:precondition.failed"));
        add(
                "PUT",
                "415",
                site -> site.put(existing(site), site.fill(part.changed()))
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private void createAndDelete() {
        add(
                "GET",
                "404 without the part",
                site -> site.get(site.policy(part.without()) + part.path())
                        .expect(404)
                        .error(part.codes() + ".notfound"));
        add("PUT", "201 creates", site -> {
            String path = site.policy(part.without()) + part.path();
            site.put(path, site.fill(part.value()))
                    .expect(201)
                    .header("etag", HASH)
                    .location(Site.API + path)
                    .bodyHas(site.fill(part.value()));
            site.get(path).expect(200).bodyHas(site.fill(part.value()));
        });
        add("DELETE", "204", site -> {
            String path = existing(site);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error(part.codes() + ".notfound");
        });
    }

    private void deleteRefused() {
        add(
                "DELETE",
                "401",
                site -> site.delete(NO_POLICY + part.path()).anonymously().expect(401));
        add(
                "DELETE",
                "403 for a reader",
                site -> site.delete(shared(site, "policy:/ READ"))
                        .as(site.other())
                        .expect(403)
                        .error(part.codes() + ".notmodifiable"));
        add(
                "DELETE",
                "404 without the part",
                site -> site.delete(site.policy(part.without()) + part.path())
                        .expect(404)
                        .error(part.codes() + ".notfound"));
        add(
                "DELETE",
                "404 without the policy",
                site -> site.delete(NO_POLICY + part.path()).expect(404).error("policies:policy.notfound"));
        add(
                "DELETE",
                "412",
                site -> site.delete(existing(site))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("policies:precondition.failed"));
    }
}
