package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** What a policy entry says besides subjects and resources: importable, allowedAdditions, namespaces, references. */
class EntryPartsTest extends Resource {
    private static final String TWO = Policies.ownedBy("${me}")
            .entry("a", "nginx:a", "thing:/ READ")
            .entry("b", "nginx:b", "thing:/attributes READ")
            .json();

    @Override
    protected void define(Cases cases) {
        importable(cases);
        allowedAdditions(cases);
        namespaces(cases);
        references(cases);
        integrity(cases);
    }

    private static void importable(Cases cases) {
        cases.add("importable is implicit and can be changed", site -> {
            String path = site.policy(TWO) + "/entries/a/importable";
            site.get(path).expect(200).body("\"implicit\"");
            site.put(path, "\"never\"").expect(204).noBody();
            site.get(path).expect(200).body("\"never\"");
        });
        cases.add(
                "importable of another word is 400",
                site -> site.put(site.policy(TWO) + "/entries/a/importable", "\"maybe\"")
                        .expect(400));
        cases.add(
                "importable of a missing entry is 404",
                site -> site.get(site.policy(TWO) + "/entries/c/importable")
                        .expect(404)
                        .error("policies:entry.notfound"));
        cases.add(
                "importable is 403 for a reader",
                site -> site.put(PoliciesTest.shared(site, "policy:/ READ") + "/entries/other/importable", "\"never\"")
                        .as(site.other())
                        .expect(403));
    }

    private static void allowedAdditions(Cases cases) {
        cases.add("allowedAdditions can be set and read", site -> {
            String path = site.policy(TWO) + "/entries/a/allowedAdditions";
            site.put(path, "[\"subjects\",\"resources\"]").expect(204);
            site.get(path).expect(200).body("[\"subjects\",\"resources\"]");
            site.put(path, "[]").expect(204);
            site.get(path).expect(200).body("[]");
        });
        cases.add(
                "allowedAdditions of another word are 400",
                site -> site.put(site.policy(TWO) + "/entries/a/allowedAdditions", "[\"everything\"]")
                        .expect(400));
    }

    private static void namespaces(Cases cases) {
        cases.add(
                "namespaces are 404 where they were never set",
                site -> site.get(site.policy(TWO) + "/entries/a/namespaces").expect(404));
        cases.add("namespaces can be set and read", site -> {
            String path = site.policy(TWO) + "/entries/a/namespaces";
            site.put(path, "[\"com.acme\",\"com.acme.*\"]").expect(204);
            site.get(path).expect(200).body("[\"com.acme\",\"com.acme.*\"]");
        });
        cases.add("an entry counts only in its namespaces", site -> {
            String policy = site.policy(Policies.ownedBy("${me}")
                    .entry("scoped", "${other}", "thing:/ READ")
                    .json());
            String body = "{\"policyId\":\"" + Site.id(policy) + "\"}";
            String near = site.thing(body);
            String far = "/things/" + site.newId(Site.namespace() + ".far");
            site.put(far, body).expect(201);
            site.put(policy + "/entries/scoped/namespaces", "[\"" + Site.namespace() + ".*\"]")
                    .expect(204);
            site.get(far).as(site.other()).expect(200);
            site.get(near).as(site.other()).expect(404);
            site.put(policy + "/entries/scoped/namespaces", "[]").expect(204);
            site.get(near).as(site.other()).expect(200);
        });
    }

    private static void references(Cases cases) {
        cases.add(
                "references are empty where there are none",
                site -> site.get(site.policy(TWO) + "/entries/a/references")
                        .expect(200)
                        .body("[]"));
        cases.add("PUT 201, PUT 204, GET 200 and DELETE 204 of references", site -> {
            String path = site.policy(TWO) + "/entries/a/references";
            site.put(path, "[{\"entry\":\"b\"}]").expect(201).location(Site.API + path);
            site.get(path).expect(200).body("[{\"entry\":\"b\"}]");
            site.put(path, "[]").expect(204);
            site.put(path, "[{\"entry\":\"b\"}]").expect(201);
            site.delete(path).expect(204);
            site.get(path).expect(200).body("[]");
        });
        cases.add(
                "references of a missing entry are 404",
                site -> site.get(site.policy(TWO) + "/entries/c/references").expect(404));
        cases.add("references within a policy that is made", site -> {
            String imported = Site.id(site.policy(TWO));
            String path = site.policy("{\"imports\":{\"" + imported + "\":{}},"
                    + Policies.ownedBy("${me}")
                            .json()
                            .substring(1, Policies.ownedBy("${me}").json().length() - 2)
                    + ",\"users\":{\"subjects\":{},\"resources\":{},\"references\":[{\"import\":\"" + imported
                    + "\",\"entry\":\"a\"}]}}}");
            site.get(path + "/entries/users/references")
                    .expect(200)
                    .body("[{\"import\":\"" + imported + "\",\"entry\":\"a\"}]");
        });
    }

    private static void integrity(Cases cases) {
        cases.add(
                "a reference to a missing entry is 400",
                site -> site.put(site.policy(TWO) + "/entries/a/references", "[{\"entry\":\"c\"}]")
                        .expect(400));
        cases.add(
                "a reference into a policy that is not imported is 400",
                site -> site.put(
                                site.policy(TWO) + "/entries/a/references",
                                "[{\"import\":\"" + Site.id(site.policy(TWO)) + "\",\"entry\":\"a\"}]")
                        .expect(400));
        // Ditto looks first whether the policy is there, and then whether it is imported.
        String nowhere = "[{\"import\":\"conformance.nothing:here\",\"entry\":\"a\"}]";
        cases.add(
                "references into a policy that is neither imported nor there are 404",
                site -> site.put(site.policy(TWO) + "/entries/a/references", nowhere)
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add(
                "an entry with a reference into a policy that is not there is 404",
                site -> site.put(
                                site.policy(TWO) + "/entries/c",
                                "{\"subjects\":{},\"resources\":{},\"references\":" + nowhere + "}")
                        .expect(404)
                        .error("policies:policy.notfound"));
        cases.add("a reference to an entry that the imported policy does not have is 400", site -> {
            String imported = Site.id(site.policy(TWO));
            String policy = site.policy(TWO);
            site.put(policy + "/imports/" + imported, "{}").expect(201);
            site.put(policy + "/entries/a/references", "[{\"import\":\"" + imported + "\",\"entry\":\"missing\"}]")
                    .expect(400)
                    .error("policies:import.invalid");
        });
        cases.add("an entry that is referred to can't become importable=never: 409", site -> {
            String policy = site.policy(TWO);
            site.put(policy + "/entries/a/references", "[{\"entry\":\"b\"}]").expect(201);
            site.put(policy + "/entries/b/importable", "\"never\"")
                    .expect(409)
                    .error("policies:entry.referenceconflict");
            site.delete(policy + "/entries/a/references").expect(204);
            site.put(policy + "/entries/b/importable", "\"never\"").expect(204);
        });
        cases.add("a reference to an entry that is never importable is 400", site -> {
            String policy = site.policy(TWO);
            site.put(policy + "/entries/b/importable", "\"never\"").expect(204);
            site.put(policy + "/entries/a/references", "[{\"entry\":\"b\"}]").expect(400);
        });
    }
}
