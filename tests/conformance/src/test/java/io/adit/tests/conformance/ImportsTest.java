package io.adit.tests.conformance;

import static io.adit.tests.conformance.kit.Answer.HASH;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** {@code /policies/{id}/imports}: rights that come from another policy. */
class ImportsTest extends Resource {
    private static final String OWNED = Policies.ownedBy("${me}").json();

    @Override
    protected void define(Cases cases) {
        all(cases);
        one(cases);
        refused(cases);
        effect(cases);
        transitive(cases);
        additions(cases);
        importedEntries(cases);
    }

    /** A policy to import from: its entry {@code shared} lets the other subject read things. */
    static String imported(Site site, String importable) {
        String path = site.policy(Policies.ownedBy("${me}")
                .entry("shared", "${other}", "thing:/ READ")
                .json());
        site.put(path + "/entries/shared/importable", "\"" + importable + "\"").expect(204);
        return path;
    }

    private static String plain(Site site) {
        return Site.id(site.policy(Policies.ownedBy("${me}")
                .entry("shared", "nginx:x", "thing:/ READ")
                .json()));
    }

    private static void all(Cases cases) {
        cases.add(
                "GET 200 of none",
                site -> site.get(site.policy(OWNED) + "/imports")
                        .expect(200)
                        .header("etag", HASH)
                        .body("{}"));
        cases.add("PUT 204 of all", site -> {
            String id = plain(site);
            String path = site.policy(OWNED) + "/imports";
            site.put(path, "{\"" + id + "\":{\"entries\":[\"shared\"]}}")
                    .expect(204)
                    .header("etag", HASH)
                    .noBody();
            site.get(path).expect(200).bodyHas("{\"" + id + "\":{\"entries\":[\"shared\"]}}");
        });
        cases.add(
                "GET 401",
                site -> site.get("/policies/a:b/imports").anonymously().expect(401));
        cases.add(
                "GET 404 without the policy",
                site -> site.get("/policies/conformance.nothing:here/imports")
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add(
                "PUT 403 for a reader",
                site -> site.put(PoliciesTest.shared(site, "policy:/ READ") + "/imports", "{}")
                        .as(site.other())
                        .expect(403)
                        .error("policies:imports.notmodifiable"));
        cases.add(
                "PUT 400 of a wrong kind",
                site -> site.put(site.policy(OWNED) + "/imports", "[]").expect(400));
        cases.add(
                "PUT 415",
                site -> site.put(site.policy(OWNED) + "/imports", "{}")
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
        cases.add(
                "PUT 412",
                site -> site.put(site.policy(OWNED) + "/imports", "{}")
                        .with("If-Match", "\"hash:0\"")
                        .expect(412)
                        .error("policies:precondition.failed"));
        cases.add("DELETE 204 of all", site -> {
            String path = site.policy(OWNED) + "/imports";
            site.put(path, "{\"" + plain(site) + "\":{}}").expect(204);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(200).body("{}");
        });
    }

    private static void one(Cases cases) {
        cases.add("PUT 201, PUT 204, GET 200 and DELETE 204 of one", site -> {
            String id = plain(site);
            String path = site.policy(OWNED) + "/imports/" + id;
            site.put(path, "{\"entries\":[\"shared\"]}")
                    .expect(201)
                    .header("etag", HASH)
                    .location(Site.API + path)
                    .bodyHas("{\"entries\":[\"shared\"]}");
            site.get(path).expect(200).header("etag", HASH).bodyHas("{\"entries\":[\"shared\"]}");
            site.put(path, "{\"entries\":[]}").expect(204).header("etag", HASH);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error("policies:import.notfound");
        });
        cases.add(
                "GET 404 of one",
                site -> site.get(site.policy(OWNED) + "/imports/a:missing")
                        .expect(404)
                        .error("policies:import.notfound"));
        cases.add(
                "DELETE 404 of one",
                site -> site.delete(site.policy(OWNED) + "/imports/a:missing")
                        .expect(404)
                        .error("policies:import.notfound"));
        cases.add(
                "PUT 403 of one for a reader",
                site -> site.put(PoliciesTest.shared(site, "policy:/ READ") + "/imports/" + plain(site), "{}")
                        .as(site.other())
                        .expect(403, 404));
    }

    private static void refused(Cases cases) {
        cases.add(
                "an import of a policy that is not there is 404",
                site -> site.put(site.policy(OWNED) + "/imports/conformance.nothing:here", "{\"entries\":[]}")
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add("an import of a policy that may not be read is 404", site -> {
            String hidden = plain(site);
            String own = "/policies/" + site.newId();
            site.put(own, Policies.ownedBy(site.other().subject()).json())
                    .as(site.other())
                    .expect(201);
            site.put(own + "/imports/" + hidden, "{\"entries\":[\"shared\"]}")
                    .as(site.other())
                    .expect(404)
                    .error("policies:policy.notfound");
            site.delete(own).as(site.other()).expect(204);
        });
        cases.add("an import of itself is 400", site -> {
            String policy = site.policy(OWNED);
            site.put(policy + "/imports/" + Site.id(policy), "{\"entries\":[\"owner\"]}")
                    .expect(400)
                    .error("policies:import.invalid");
        });
        cases.add("more than ten imports are 400", site -> {
            StringBuilder imports = new StringBuilder();
            for (int i = 0; i < 11; i++) {
                imports.append(i == 0 ? "" : ",")
                        .append("\"")
                        .append(plain(site))
                        .append("\":{}");
            }
            site.put(site.policy(OWNED) + "/imports", "{" + imports + "}")
                    .expect(400)
                    .error("policies:imports.toolarge");
        });
    }

    private static String thingUnder(Site site, String imports) {
        String policy =
                site.policy("{\"imports\":" + imports + "," + site.fill(OWNED).substring(1));
        return site.thing("{\"policyId\":\"" + Site.id(policy) + "\"}");
    }

    private static void effect(Cases cases) {
        cases.add("an implicit entry is imported by itself", site -> {
            String id = Site.id(imported(site, "implicit"));
            site.get(thingUnder(site, "{\"" + id + "\":{}}")).as(site.other()).expect(200);
        });
        cases.add("an explicit entry is imported only by its name", site -> {
            String id = Site.id(imported(site, "explicit"));
            site.get(thingUnder(site, "{\"" + id + "\":{}}")).as(site.other()).expect(404);
            site.get(thingUnder(site, "{\"" + id + "\":{\"entries\":[\"shared\"]}}"))
                    .as(site.other())
                    .expect(200);
        });
        cases.add("an entry that is never importable gives nothing", site -> {
            String id = Site.id(imported(site, "never"));
            site.get(thingUnder(site, "{\"" + id + "\":{\"entries\":[\"shared\"]}}"))
                    .as(site.other())
                    .expect(404);
        });
        cases.add("a change of the imported policy counts at once", site -> {
            String imported = imported(site, "implicit");
            String thing = thingUnder(site, "{\"" + Site.id(imported) + "\":{}}");
            site.get(thing).as(site.other()).expect(200);
            site.delete(imported + "/entries/shared").expect(204);
            site.get(thing).as(site.other()).expect(404);
        });
        cases.add("policy-view=resolved shows the imported entries", site -> {
            String id = Site.id(imported(site, "implicit"));
            String policy = site.policy(
                    "{\"imports\":{\"" + id + "\":{}}," + site.fill(OWNED).substring(1));
            site.get(policy).expect(200).nothingAt("/entries/imported-" + id + "-shared");
            site.get(policy + "?policy-view=original").expect(200).nothingAt("/entries/imported-" + id + "-shared");
            site.get(policy + "?policy-view=resolved")
                    .expect(200)
                    .at("/entries/imported-" + id + "-shared/resources/thing:~1/grant", "[\"READ\"]");
        });
    }

    private static void transitive(Cases cases) {
        cases.add("transitiveImports are empty, can be set and cleared", site -> {
            String template = plain(site);
            String middle = Site.id(site.policy(
                    "{\"imports\":{\"" + template + "\":{}}," + site.fill(OWNED).substring(1)));
            String path = site.policy("{\"imports\":{\"" + middle + "\":{}},"
                            + site.fill(OWNED).substring(1)) + "/imports/" + middle + "/transitiveImports";
            site.get(path).expect(200).body("[]");
            site.put(path, "[\"" + template + "\"]").expect(204);
            site.get(path).expect(200).body("[\"" + template + "\"]");
            site.put(path, "[]").expect(204);
            site.get(path).expect(200).body("[]");
        });
        cases.add("a transitive import of itself is 400", site -> {
            String template = plain(site);
            String policy = site.policy(
                    "{\"imports\":{\"" + template + "\":{}}," + site.fill(OWNED).substring(1));
            site.put(policy + "/imports/" + template + "/transitiveImports", "[\"" + Site.id(policy) + "\"]")
                    .expect(400)
                    .error("policies:import.invalid");
        });
        cases.add("rights come through two imports only where the second is named", site -> {
            String template = Site.id(site.policy(
                    "{\"entries\":{\"owner\":" + entry(site, "owner") + ",\"base\":{\"subjects\":{},\"resources\":"
                            + "{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}},\"importable\":\"implicit\","
                            + "\"allowedAdditions\":[\"subjects\"]}}}"));
            String middle = Site.id(site.policy("{\"imports\":{\"" + template + "\":{}},\"entries\":{\"owner\":"
                    + entry(site, "owner") + ",\"users\":{\"subjects\":{\""
                    + site.other().subject()
                    + "\":{\"type\":\"t\"}},\"resources\":{},\"references\":[{\"import\":\"" + template
                    + "\",\"entry\":\"base\"}]}}}"));
            String leaf = site.policy("{\"imports\":{\"" + middle + "\":{\"entries\":[\"users\"]}},"
                    + site.fill(OWNED).substring(1));
            String thing = site.thing("{\"policyId\":\"" + Site.id(leaf) + "\"}");
            site.get(thing).as(site.other()).expect(404);
            site.put(leaf + "/imports/" + middle + "/transitiveImports", "[\"" + template + "\"]")
                    .expect(204);
            site.get(thing).as(site.other()).expect(200);
        });
    }

    private static void additions(Cases cases) {
        for (String kind : new String[] {"subjects", "resources"}) {
            boolean subjects = kind.equals("subjects");
            cases.add("of an entry with references, only such additions count as are allowed: " + kind, site -> {
                String template = Site.id(site.policy("{\"entries\":{\"owner\":" + entry(site, "owner")
                        + ",\"base\":{\"subjects\":{\"" + site.me() + "\":{\"type\":\"t\"}},\"resources\":"
                        + "{\"thing:/attributes/a\":{\"grant\":[\"READ\"],\"revoke\":[]}},"
                        + "\"importable\":\"implicit\",\"allowedAdditions\":[\"" + kind + "\"]}}}"));
                String policy = site.policy("{\"imports\":{\"" + template + "\":{}},\"entries\":{\"owner\":"
                        + entry(site, "owner") + ",\"users\":{\"subjects\":{\""
                        + site.other().subject() + "\":{\"type\":\"t\"}},\"resources\":"
                        + "{\"thing:/attributes/b\":{\"grant\":[\"READ\"],\"revoke\":[]}}}}}");
                String thing = site.thing(
                        "{\"policyId\":\"" + Site.id(policy) + "\",\"attributes\":{\"a\":1,\"b\":2}}");
                site.get(thing).as(site.other()).expect(200).at("/attributes", "{\"b\":2}");
                site.put(
                                policy + "/entries/users/references",
                                "[{\"import\":\"" + template + "\",\"entry\":\"base\"}]")
                        .expect(201, 204);
                site.get(policy + "/entries/users/resources")
                        .expect(200)
                        .bodyHas("{\"thing:/attributes/b\":{\"grant\":[\"READ\"],\"revoke\":[]}}");
                if (subjects) {
                    site.get(thing).as(site.other()).expect(200).at("/attributes", "{\"a\":1}");
                } else {
                    site.get(thing).as(site.other()).expect(404);
                }
            });
        }
    }

    private static String entry(Site site, String label) {
        return io.adit.tests.conformance.kit.Json.of(site.fill(OWNED))
                .at("/entries/" + label)
                .toString();
    }

    private static void importedEntries(Cases cases) {
        cases.add("GET 200 and PUT 204 of the imported entries of one import", site -> {
            String id = plain(site);
            String path = site.policy("{\"imports\":{\"" + id + "\":{\"entries\":[\"shared\"]}},"
                            + site.fill(OWNED).substring(1))
                    + "/imports/" + id + "/entries";
            site.get(path).expect(200).body("[\"shared\"]");
            site.put(path, "[]").expect(204);
            site.get(path).expect(200).body("[]");
        });
    }
}
