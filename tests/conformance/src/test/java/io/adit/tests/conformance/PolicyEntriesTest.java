package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** {@code /policies/{id}/entries} and one entry. */
class PolicyEntriesTest extends Resource {
    private static final String ENTRY =
            "{\"subjects\":{\"nginx:x\":{\"type\":\"t\"}},\"resources\":{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}";

    @Override
    protected void define(Cases cases) {
        String owner = Policies.ownedBy("${me}").json();
        String with =
                Policies.ownedBy("${me}").entry("x", "nginx:x", "thing:/ READ").json();
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries",
                        "/entries",
                        owner,
                        "",
                        entries(owner),
                        entries(with),
                        "{\"x\":1}",
                        "policies:policy"));
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries/{l}",
                        "/entries/x",
                        with,
                        owner,
                        "{\"subjects\":{\"nginx:x\":{}},\"resources\":{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}"
                                .replace("{}", "{\"type\":\"of the conformance suite\"}"),
                        ENTRY.replace("READ", "WRITE"),
                        "{\"subjects\":1,\"resources\":{}}",
                        "policies:entry"));
        lastRight(cases);
        labels(cases);
    }

    private static String entries(String policy) {
        return policy.substring("{\"entries\":".length(), policy.length() - 1);
    }

    private static void lastRight(Cases cases) {
        String noWrite = "{\"subjects\":{\"${me}\":{\"type\":\"t\"}},"
                + "\"resources\":{\"policy:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}";
        cases.add(
                "PUT of the entry with the last right to write the policy is 403",
                site -> site.put(site.policy(Policies.ownedBy("${me}").json()) + "/entries/owner", site.fill(noWrite))
                        .expect(403)
                        .error("policies:entry.modificationinvalid"));
        cases.add(
                "DELETE of the entry with the last right to write the policy is 403",
                site -> site.delete(site.policy(Policies.ownedBy("${me}").json()) + "/entries/owner")
                        .expect(403)
                        .error("policies:entry.modificationinvalid"));
        cases.add(
                "PUT of entries without a right to write the policy is 403",
                site -> site.put(
                                site.policy(Policies.ownedBy("${me}").json()) + "/entries",
                                "{\"owner\":" + site.fill(noWrite) + "}")
                        .expect(403));
    }

    private static void labels(Cases cases) {
        cases.add("a label may have special characters", site -> {
            String path = site.policy(Policies.ownedBy("${me}").json()) + "/entries/" + Site.escape("a b?#%");
            site.put(path, ENTRY).expect(201);
            site.get(path).expect(200).bodyHas(ENTRY);
        });
        cases.add(
                "a label of an import is 400",
                site -> site.put(site.policy(Policies.ownedBy("${me}").json()) + "/entries/imported-x", ENTRY)
                        .expect(400)
                        .error("policies:label.invalid"));
    }
}
