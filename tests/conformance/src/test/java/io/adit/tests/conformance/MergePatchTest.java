package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

/** JSON merge patches (RFC 7396) and what Ditto adds to them. */
class MergePatchTest extends Resource {
    @Override
    protected void define(Cases cases) {
        String[][] merges = {
            {"a member is added", "{\"a\":1}", "{\"b\":2}", "{\"a\":1,\"b\":2}"},
            {"a member is replaced", "{\"a\":1}", "{\"a\":\"x\"}", "{\"a\":\"x\"}"},
            {"null takes a member away", "{\"a\":1,\"b\":2}", "{\"a\":null}", "{\"b\":2}"},
            {"null of a missing member does nothing", "{\"a\":1}", "{\"b\":null}", "{\"a\":1}"},
            {
                "objects are merged in depth",
                "{\"o\":{\"a\":1,\"b\":2}}",
                "{\"o\":{\"b\":3}}",
                "{\"o\":{\"a\":1,\"b\":3}}"
            },
            {"arrays are replaced", "{\"l\":[1,2,3]}", "{\"l\":[4]}", "{\"l\":[4]}"},
            {"an object replaces a scalar", "{\"a\":1}", "{\"a\":{\"b\":2}}", "{\"a\":{\"b\":2}}"},
            {"a scalar replaces an object", "{\"a\":{\"b\":2}}", "{\"a\":1}", "{\"a\":1}"},
            {"an empty object changes nothing", "{\"o\":{\"a\":1}}", "{\"o\":{}}", "{\"o\":{\"a\":1}}"},
            {
                "null of a regular expression takes all that match",
                "{\"2022-11-01\":1,\"2022-11-02\":2,\"2022-12-01\":3}",
                "{\"{{ ~2022-11-.*~ }}\":null,\"2022-12-02\":4}",
                "{\"2022-12-01\":3,\"2022-12-02\":4}"
            },
        };
        for (String[] merge : merges) {
            cases.add("of attributes: " + merge[0], site -> {
                String path = site.thing("{\"attributes\":" + merge[1] + "}") + "/attributes";
                site.patch(path, merge[2]).expect(204);
                site.get(path).expect(200).body(merge[3]);
            });
            cases.add("of a whole thing: " + merge[0], site -> {
                String thing = site.thing("{\"attributes\":" + merge[1] + "}");
                site.patch(thing, "{\"attributes\":" + merge[2] + "}").expect(204);
                site.get(thing + "/attributes").expect(200).body(merge[3]);
            });
            cases.add("of properties: " + merge[0], site -> {
                String thing = site.thing("{\"features\":{\"f\":{\"properties\":" + merge[1] + "}}}");
                site.patch(thing + "/features", "{\"f\":{\"properties\":" + merge[2] + "}}")
                        .expect(204);
                site.get(thing + "/features/f/properties").expect(200).body(merge[3]);
            });
        }
        cases.add("a merge is one revision however much it changes", site -> {
            String thing = site.thing("{}");
            site.patch(thing, "{\"attributes\":{\"a\":1},\"features\":{\"f\":{}},\"definition\":\"a:b:1\"}")
                    .expect(204)
                    .header("entity-revision", "2");
        });
        cases.add(
                "a slash in a name is 400",
                site -> site.patch(site.thing("{}") + "/attributes", "{\"a/b\":1}")
                        .expect(400));
    }
}
