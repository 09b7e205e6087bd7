package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Metadata of a thing: {@code put-metadata}, {@code get-metadata}, {@code delete-metadata}. */
class MetadataTest extends Resource {
    private static final String LAMP = "{\"features\":{\"lamp\":{\"properties\":{\"color\":{\"r\":1,\"g\":2}}}}}";
    private static final String COLOR = "/features/lamp/properties/color";
    private static final String META = "{\"issuedBy\":{\"name\":\"x\"}}";

    @Override
    protected void define(Cases cases) {
        put(cases);
        read(cases);
        refused(cases);
    }

    private static String header(String key) {
        return "[{\"key\":\"" + key + "\",\"value\":" + META + "}]";
    }

    private static void put(Cases cases) {
        cases.add("put-metadata when a thing is made", site -> {
            String thing = "/things/" + site.newId();
            site.put(thing, LAMP)
                    .with("put-metadata", header(COLOR + "/r/meta"))
                    .expect(201);
            site.get(thing + "?fields=_metadata").expect(200).at("/_metadata" + COLOR + "/r/meta", META);
        });
        cases.add("put-metadata with a property", site -> {
            String thing = site.thing(LAMP);
            site.put(thing + COLOR + "/r", "42")
                    .with("put-metadata", header("/meta"))
                    .expect(204);
            site.get(thing + "?fields=_metadata").expect(200).at("/_metadata" + COLOR + "/r/meta", META);
        });
        cases.add("put-metadata for all leaves", site -> {
            String thing = site.thing(LAMP);
            site.put(thing, LAMP).with("put-metadata", header("*/meta")).expect(204);
            site.get(thing + "?fields=_metadata")
                    .expect(200)
                    .at("/_metadata" + COLOR + "/r/meta", META)
                    .at("/_metadata" + COLOR + "/g/meta", META);
        });
        cases.add("put-metadata for the properties of a feature", site -> {
            String thing = site.thing(LAMP);
            site.put(thing + "/features/lamp", "{\"properties\":{\"color\":{\"r\":9}}}")
                    .with("put-metadata", header("properties/*/meta"))
                    .expect(204);
            site.get(thing + "?fields=_metadata").expect(200).at("/_metadata" + COLOR + "/meta", META);
        });
        cases.add("put-metadata with a merge", site -> {
            String thing = site.thing(LAMP);
            site.patch(thing + COLOR + "/r", "42")
                    .with("put-metadata", header("/meta"))
                    .expect(204);
            site.get(thing + "?fields=_metadata").expect(200).at("/_metadata" + COLOR + "/r/meta", META);
        });
        cases.add("_metadata within a thing that is made", site -> {
            String thing = site.thing(
                    "{\"attributes\":{\"a\":1},\"_metadata\":{\"attributes\":{\"a\":{\"meta\":" + META + "}}}}");
            site.get(thing + "?fields=_metadata").expect(200).at("/_metadata/attributes/a/meta", META);
        });
    }

    private static String withMeta(Site site) {
        String thing = site.thing(LAMP);
        site.put(thing + COLOR + "/r", "42")
                .with("put-metadata", header("/meta"))
                .expect(204);
        return thing;
    }

    private static void read(Cases cases) {
        cases.add(
                "a thing does not show metadata by itself",
                site -> site.get(withMeta(site)).expect(200).nothingAt("/_metadata"));
        cases.add(
                "get-metadata gives it in a header",
                site -> site.get(withMeta(site) + COLOR + "/r")
                        .with("get-metadata", "meta")
                        .expect(200)
                        .body("42")
                        .header("ditto-metadata", ".*issuedBy.*"));
        cases.add("delete-metadata takes it away", site -> {
            String thing = withMeta(site);
            site.put(thing + COLOR + "/r", "43").with("delete-metadata", "meta").expect(204);
            site.get(thing + "?fields=_metadata").expect(200).nothingAt("/_metadata" + COLOR + "/r/meta");
        });
        cases.add("metadata goes with the value that it is of", site -> {
            String thing = withMeta(site);
            site.delete(thing + COLOR + "/r").expect(204);
            site.get(thing + "?fields=_metadata").expect(200).nothingAt("/_metadata" + COLOR + "/r");
        });
    }

    private static void refused(Cases cases) {
        cases.add(
                "put-metadata and _metadata together are 400",
                site -> site.put(
                                "/things/" + site.newId(),
                                "{\"attributes\":{\"a\":1},\"_metadata\":{\"attributes\":{\"a\":{\"meta\":1}}}}")
                        .with("put-metadata", header("attributes/a/meta"))
                        .expect(400)
                        .error("things:metadata.notmodifiable"));
        cases.add(
                "put-metadata with a wrong wildcard is 400",
                site -> site.put("/things/" + site.newId(), LAMP)
                        .with("put-metadata", header("features/*/properties/*/*/meta"))
                        .expect(400)
                        .error("header.invalid"));
        cases.add(
                "put-metadata that is no JSON is 400",
                site -> site.put("/things/" + site.newId(), LAMP)
                        .with("put-metadata", "meta")
                        .expect(400)
                        .error("header.invalid"));
    }
}
