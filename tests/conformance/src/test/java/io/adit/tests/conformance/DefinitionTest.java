package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

/** Definitions of things and of features. */
class DefinitionTest extends Resource {
    @Override
    protected void define(Cases cases) {
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/definition",
                        "/definition",
                        "{\"definition\":\"org.example:pump:1.0.0\"}",
                        "{}",
                        "\"org.example:pump:1.0.0\"",
                        "\"org.example:pump:2.0.0\"",
                        "\"no definition\"",
                        "things:definition.identifier.invalid",
                        "things:definition"));
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/features/{f}/definition",
                        "/features/f/definition",
                        "{\"features\":{\"f\":{\"definition\":[\"org.example:pump:1.0.0\"]}}}",
                        "{\"features\":{\"f\":{}}}",
                        "[\"org.example:pump:1.0.0\"]",
                        "[\"org.example:pump:2.0.0\",\"org.example:motor:1\"]",
                        "3.14",
                        "json.invalid",
                        "things:feature.definition"));
        cases.add(
                "PUT /features/{f}/definition 404 without the feature",
                site -> site.put(site.thing("{}") + "/features/f/definition", "[\"a:b:1\"]")
                        .expect(404)
                        .error("things:feature.notfound"));
        cases.add(
                "PUT /features/{f}/definition 400 of an empty list",
                site -> site.put(site.thing("{\"features\":{\"f\":{}}}") + "/features/f/definition", "[]")
                        .expect(400)
                        .error("things:feature.definition.empty"));
        cases.add(
                "PUT /features/{f}/definition 400 of a wrong identifier",
                site -> site.put(
                                site.thing("{\"features\":{\"f\":{}}}") + "/features/f/definition",
                                "[\"no definition\"]")
                        .expect(400)
                        .error("things:definition.identifier.invalid"));
    }
}
