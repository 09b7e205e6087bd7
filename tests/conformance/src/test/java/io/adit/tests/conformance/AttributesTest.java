package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

class AttributesTest extends Resource {
    private static final String SPECIAL = "!\\\"#$%&'()*+,:;=?@[]{|} aZ0";

    @Override
    protected void define(Cases cases) {
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/attributes",
                        "/attributes",
                        "{\"attributes\":{\"a\":1}}",
                        "{}",
                        "{\"a\":1}",
                        "{\"a\":2,\"b\":{\"c\":[true]}}",
                        "3.14",
                        "json.invalid",
                        "things:attributes"));
        ThingPartCases.add(
                cases,
                new ThingPart(
                        "/attributes/{p}",
                        "/attributes/a/b",
                        "{\"attributes\":{\"a\":{\"b\":1}}}",
                        "{\"attributes\":{\"a\":{}}}",
                        "1",
                        "{\"text\":\"Stollen – ü €\"}",
                        "\"bar\":\"baz\"",
                        "json.invalid",
                        "things:attribute"));
        names(cases);
        values(cases);
    }

    private static void names(Cases cases) {
        cases.add("a name of special characters is escaped in the path", site -> {
            String path = site.thing("{}") + "/attributes/" + Site.escape(SPECIAL);
            site.put(path, "\"baz\"").expect(201);
            site.get(path).expect(200).body("\"baz\"");
            site.put(path, "\"bar\"").expect(204);
            site.delete(path).expect(204);
            site.get(path).expect(404);
        });
        cases.add("a name outside of ASCII is 400", site -> {
            String path = site.thing("{}") + "/attributes/foo/" + Site.escape("ä-is-invalid") + "/bar";
            site.put(path, "42").expect(400);
            site.get(path).expect(400);
            site.delete(path).expect(400);
        });
        cases.add(
                "a slash in a name is 400",
                site -> site.put(site.thing("{}") + "/attributes", "{\"valid\":{\"not/valid\":true}}")
                        .expect(400));
        cases.add(
                "an empty name in the path is 400",
                site -> site.put(site.thing("{}") + "/attributes//a", "1").expect(400));
        cases.add(
                "a slash after /attributes means all attributes",
                site -> site.get(site.thing("{\"attributes\":{\"a\":1}}") + "/attributes/")
                        .expect(200)
                        .body("{\"a\":1}"));
    }

    private static void values(Cases cases) {
        for (String value : new String[] {
            "true",
            "0",
            "-1.5",
            "1e300",
            "9007199254740993",
            "\"\"",
            "\"\\u0000\\n\\\"\"",
            "[]",
            "{}",
            "[1,[2,{\"a\":null}]]"
        }) {
            cases.add("value " + value + " comes back as it was", site -> {
                String path = site.thing("{}") + "/attributes/v";
                site.put(path, value).expect(201).body(value);
                site.get(path).expect(200).body(value);
            });
        }
        cases.add("null is a value to PUT", site -> {
            String path = site.thing("{\"attributes\":{\"a\":1}}") + "/attributes/a";
            site.put(path, "null").expect(204);
            site.get(path).expect(200).body("null");
        });
        cases.add("deleting a nested attribute leaves its parent", site -> {
            String attributes = site.thing("{\"attributes\":{\"a\":{\"b\":{\"c\":1}}}}") + "/attributes";
            site.delete(attributes + "/a/b/c").expect(204);
            site.get(attributes).expect(200).body("{\"a\":{\"b\":{}}}");
        });
        cases.add("PUT makes the parents that are missing", site -> {
            String attributes = site.thing("{}") + "/attributes";
            site.put(attributes + "/a/b/c", "1").expect(201);
            site.get(attributes).expect(200).body("{\"a\":{\"b\":{\"c\":1}}}");
        });
        cases.add(
                "an element of an array has no path",
                site -> site.get(site.thing("{\"attributes\":{\"a\":[1,2]}}") + "/attributes/a/0")
                        .expect(404)
                        .error("things:attribute.notfound"));
    }
}
