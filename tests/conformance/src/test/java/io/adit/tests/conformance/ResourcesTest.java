package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;

/** {@code /policies/{id}/entries/{label}/resources} and one resource. */
class ResourcesTest extends Resource {
    private static final String WITH = Policies.ownedBy("${me}")
            .entry("x", "nginx:x", "thing:/attributes/a READ")
            .json();

    @Override
    protected void define(Cases cases) {
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries/{l}/resources",
                        "/entries/x/resources",
                        WITH,
                        "",
                        "{\"thing:/attributes/a\":{\"grant\":[\"READ\"],\"revoke\":[]}}",
                        "{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[\"WRITE\"]}}",
                        "[]",
                        "policies:resources"));
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries/{l}/resources/{r}",
                        "/entries/x/resources/thing:/attributes/a",
                        WITH,
                        Policies.ownedBy("${me}")
                                .entry("x", "nginx:x", "thing:/ READ")
                                .json(),
                        "{\"grant\":[\"READ\"],\"revoke\":[]}",
                        "{\"grant\":[],\"revoke\":[\"READ\"]}",
                        "[]",
                        "policies:resource"));
        cases.add(
                "PUT of a resource in a missing entry is 404",
                site -> site.put(
                                site.policy(Policies.ownedBy("${me}").json()) + "/entries/x/resources/thing:/",
                                "{\"grant\":[\"READ\"],\"revoke\":[]}")
                        .expect(404)
                        .error("policies:entry.notfound"));
        cases.add(
                "DELETE of the resource with the last right to write the policy is 403",
                site -> site.delete(site.policy(Policies.ownedBy("${me}").json()) + "/entries/owner/resources/policy:/")
                        .expect(403)
                        .error("policies:entry.modificationinvalid"));
        cases.add("a right that is revoked below is not there", site -> {
            String thing = ThingsTest.shared(
                    site, "{\"attributes\":{\"a\":{\"b\":1,\"c\":2}}}", "thing:/ READ", "thing:/attributes/a/b -READ");
            site.get(thing + "/attributes").as(site.other()).expect(200).body("{\"a\":{\"c\":2}}");
            site.get(thing + "/attributes/a/b").as(site.other()).expect(404).error("things:attribute.notfound");
        });
        cases.add("a right that is granted again below a revoke is there", site -> {
            String thing = ThingsTest.shared(
                    site,
                    "{\"attributes\":{\"a\":{\"b\":1,\"c\":2}}}",
                    "thing:/ READ",
                    "thing:/attributes -READ",
                    "thing:/attributes/a/b READ");
            site.get(thing).as(site.other()).expect(200).at("/attributes", "{\"a\":{\"b\":1}}");
        });
        cases.add("a resource of an application's own kind is kept", site -> {
            String path = site.policy(WITH) + "/entries/x/resources/acme:/door";
            site.put(path, "{\"grant\":[\"OPEN\"],\"revoke\":[]}").expect(201);
            site.get(path).expect(200).bodyHas("{\"grant\":[\"OPEN\"],\"revoke\":[]}");
        });
    }
}
