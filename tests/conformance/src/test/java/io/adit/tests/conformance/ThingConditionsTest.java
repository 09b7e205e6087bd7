package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Request;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Requests under a condition: RQL, ETags and {@code if-equal}. */
class ThingConditionsTest extends Resource {
    private static final String THING =
            "{\"attributes\":{\"maker\":\"ACME\",\"n\":7,\"blank\":\"\"},\"features\":{\"f\":{\"properties\":{\"t\":20.8,\"place\":{\"x\":1}}}}}";

    @Override
    protected void define(Cases cases) {
        rql(cases);
        placement(cases);
        tags(cases);
        ifEqual(cases);
    }

    private static void rql(Cases cases) {
        for (String condition : new String[] {
            "eq(attributes/maker,\"ACME\")",
            "ne(attributes/maker,\"other\")",
            "gt(features/f/properties/t,20)",
            "ge(features/f/properties/t,20.8)",
            "lt(features/f/properties/t,21)",
            "le(attributes/n,7)",
            "in(attributes/n,1,7)",
            "like(attributes/maker,\"A*E\")",
            "ilike(attributes/maker,\"a?me\")",
            "exists(features/f/properties/place)",
            "not(exists(features/g))",
            "and(eq(attributes/n,7),exists(attributes/maker))",
            "or(eq(attributes/n,8),eq(attributes/n,7))",
            "eq(thingId,\"${id}\")",
            "eq(policyId,\"${id}\")",
            "eq(_revision,1)",
            "gt(_modified,\"2000-01-01T00:00:00Z\")",
            "lt(_created,time:now)",
            "empty(attributes/blank)"
        }) {
            cases.add("holds: " + condition, site -> put(site, condition).expect(201));
            cases.add(
                    "fails: not(" + condition + ")",
                    site -> put(site, "not(" + condition + ")").expect(412).error("things:condition.failed"));
        }
        for (String broken : new String[] {
            "eq(attributes/n)",
            "eq(attributes/n,7",
            "near(attributes/n,7)",
            "nonsense",
            "sort(+attributes/n)",
            "eq(attributes//n,7)"
        }) {
            cases.add("is broken: " + broken, site -> put(site, broken).expect(400));
        }
    }

    private static Request put(Site site, String condition) {
        String thing = site.thing(THING);
        String filled = condition.replace("${id}", Site.id(thing));
        return site.put(thing + "/attributes/x", "1").with("condition", filled);
    }

    private static void placement(Cases cases) {
        cases.add(
                "a condition as query parameter",
                site -> site.put(
                                site.thing(THING) + "/attributes/n?condition=" + Site.escape("eq(attributes/n,8)"), "1")
                        .expect(412)
                        .error("things:condition.failed"));
        cases.add(
                "a condition on a message",
                site -> site.post(site.thing(THING) + "/inbox/messages/ask", "1")
                        .with("condition", "eq(attributes/n,8)")
                        .expect(412)
                        .error("things:condition.failed"));
        cases.add(
                "a condition on what the subject may not read fails",
                site -> site.put(
                                ThingsTest.shared(site, THING, "thing:/attributes/x READ WRITE") + "/attributes/x", "1")
                        .as(site.other())
                        .with("condition", "eq(attributes/n,7)")
                        .expect(412)
                        .error("things:condition.failed"));
        cases.add(
                "a condition does not keep a thing from being made",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("condition", "eq(attributes/n,8)")
                        .expect(201));
    }

    private static void tags(Cases cases) {
        cases.add(
                "If-Match * needs a thing",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("If-Match", "*")
                        .expect(404, 412));
        cases.add(
                "If-Match * on what is there",
                site -> site.put(site.thing(THING) + "/attributes/n", "8")
                        .with("If-Match", "*")
                        .expect(204));
        cases.add(
                "If-Match one of several",
                site -> site.put(site.thing(THING), THING)
                        .with("If-Match", "\"rev:7\", \"rev:1\"")
                        .expect(204));
        cases.add(
                "If-None-Match of this state refuses a write",
                site -> site.put(site.thing(THING), THING)
                        .with("If-None-Match", "\"rev:1\"")
                        .expect(412)
                        .error("things:precondition.failed"));
        cases.add(
                "a broken tag is 400",
                site -> site.get(site.thing(THING)).with("If-Match", "rev:1").expect(400));
        cases.add("the tag of a part changes only with the part", site -> {
            String thing = site.thing(THING);
            String tag = site.get(thing + "/features").expect(200).value("etag");
            site.put(thing + "/attributes/n", "8").expect(204);
            site.get(thing + "/features").with("If-None-Match", tag).expect(304);
            site.put(thing + "/features/f/properties/t", "1").expect(204);
            site.get(thing + "/features").with("If-None-Match", tag).expect(200);
        });
    }

    private static void ifEqual(Cases cases) {
        cases.add("if-equal skip leaves an equal value alone", site -> {
            String thing = site.thing(THING);
            site.put(thing + "/attributes/n", "7").with("if-equal", "skip").expect(204, 412);
            site.get(thing).expect(200).header("etag", "\"rev:1\"");
        });
        cases.add("if-equal skip writes another value", site -> {
            String thing = site.thing(THING);
            site.put(thing + "/attributes/n", "8").with("if-equal", "skip").expect(204);
            site.get(thing).expect(200).header("etag", "\"rev:2\"");
        });
        cases.add("if-equal update writes an equal value", site -> {
            String thing = site.thing(THING);
            site.put(thing + "/attributes/n", "7").with("if-equal", "update").expect(204);
            site.get(thing).expect(200).header("etag", "\"rev:2\"");
        });
    }
}
