package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

/** Properties and desired properties of a feature: the same but for their name. */
class PropertiesTest extends Resource {
    @Override
    protected void define(Cases cases) {
        all(cases, "properties", "things:feature.properties", "things:feature.property");
    }

    static void all(Cases cases, String kind, String severalCodes, String oneCode) {
        String with = "{\"features\":{\"f\":{\"" + kind + "\":{\"p\":{\"q\":1}}}}}";
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/features/{f}/" + kind,
                        "/features/f/" + kind,
                        with,
                        "{\"features\":{\"f\":{}}}",
                        "{\"p\":{\"q\":1}}",
                        "{\"p\":{\"q\":2},\"r\":[]}",
                        "3.14",
                        "json.invalid",
                        severalCodes));
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/features/{f}/" + kind + "/{p}",
                        "/features/f/" + kind + "/p/q",
                        with,
                        "{\"features\":{\"f\":{\"" + kind + "\":{}}}}",
                        "1",
                        "{\"x\":true}",
                        "{\"x\":",
                        "json.invalid",
                        oneCode));
        for (String path : new String[] {"/features/f/" + kind, "/features/f/" + kind + "/p"}) {
            cases.add(
                    "GET " + path + " 404 without the feature",
                    site -> site.get(site.thing("{}") + path).expect(404).error("things:feature.notfound"));
            cases.add(
                    "PUT " + path + " 404 without the feature",
                    site -> site.put(site.thing("{}") + path, "{\"p\":1}")
                            .expect(404)
                            .error("things:feature.notfound"));
            cases.add(
                    "DELETE " + path + " 404 without the feature",
                    site -> site.delete(site.thing("{}") + path).expect(404).error("things:feature.notfound"));
        }
    }
}
