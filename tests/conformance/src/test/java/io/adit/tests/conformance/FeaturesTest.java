package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

class FeaturesTest extends Resource {
    @Override
    protected void define(Cases cases) {
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/features",
                        "/features",
                        "{\"features\":{\"f\":{\"properties\":{\"p\":1}}}}",
                        "{}",
                        "{\"f\":{\"properties\":{\"p\":1}}}",
                        "{\"f\":{\"properties\":{\"p\":2}},\"g\":{}}",
                        "3.14",
                        "json.invalid",
                        "things:features"));
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/features/{f}",
                        "/features/f",
                        "{\"features\":{\"f\":{\"properties\":{\"p\":1}}}}",
                        "{\"features\":{\"g\":{}}}",
                        "{\"properties\":{\"p\":1}}",
                        "{\"definition\":[\"a:b:1\"],\"properties\":{\"p\":2},\"desiredProperties\":{\"q\":[3]}}",
                        "3.14",
                        "json.invalid",
                        "things:feature"));
        cases.add("a feature may be empty", site -> {
            String path = site.thing("{}") + "/features/f";
            site.put(path, "{}").expect(201);
            site.get(path).expect(200).body("{}");
        });
        cases.add(
                "a slash after /features means all features",
                site -> site.get(site.thing("{\"features\":{\"f\":{}}}") + "/features/")
                        .expect(200)
                        .body("{\"f\":{}}"));
    }
}
