package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Selecting fields of what is read. */
class FieldsTest extends Resource {
    private static final String THING = "{\"definition\":\"a:b:1\",\"attributes\":{\"a\":1,\"b\":{\"c\":2,\"d\":3}},"
            + "\"features\":{\"f\":{\"properties\":{\"p\":1,\"q\":2}},\"g\":{\"properties\":{\"p\":3}}}}";

    @Override
    protected void define(Cases cases) {
        String[][] selections = {
            {"thingId", "{\"thingId\":\"${id}\"}"},
            {"policyId,thingId", "{\"thingId\":\"${id}\",\"policyId\":\"${id}\"}"},
            {"attributes", "{\"attributes\":{\"a\":1,\"b\":{\"c\":2,\"d\":3}}}"},
            {"attributes/a", "{\"attributes\":{\"a\":1}}"},
            {"attributes(a,b/c)", "{\"attributes\":{\"a\":1,\"b\":{\"c\":2}}}"},
            {"attributes(b(d))", "{\"attributes\":{\"b\":{\"d\":3}}}"},
            {"features/f/properties/p", "{\"features\":{\"f\":{\"properties\":{\"p\":1}}}}"},
            {
                "features/*/properties/p",
                "{\"features\":{\"f\":{\"properties\":{\"p\":1}},\"g\":{\"properties\":{\"p\":3}}}}"
            },
            {"attributes/never", "{}"},
            {"_revision", "{\"_revision\":1}"},
            {"_namespace", "{\"_namespace\":\"${namespace}\"}"},
            {"definition", "{\"definition\":\"a:b:1\"}"},
        };
        for (String[] one : selections) {
            cases.add("fields=" + one[0], site -> {
                String thing = site.thing(THING);
                site.get(thing + "?fields=" + Site.escape(one[0]))
                        .expect(200)
                        .body(one[1].replace("${id}", Site.id(thing)).replace("${namespace}", Site.namespace()));
            });
        }
        cases.add(
                "fields=_created,_modified",
                site -> site.get(site.thing(THING) + "?fields=_created,_modified")
                        .expect(200)
                        .matches("/_created", "\\d{4}-\\d\\d-\\d\\dT.*Z")
                        .matches("/_modified", "\\d{4}-\\d\\d-\\d\\dT.*Z")
                        .nothingAt("/thingId"));
        cases.add(
                "fields=__lifecycle",
                site -> site.get(site.thing(THING) + "?fields=thingId,__lifecycle")
                        .expect(200)
                        .at("/__lifecycle", "\"ACTIVE\""));
        cases.add("fields=_policy", site -> {
            String thing = site.thing(THING);
            site.get(thing + "?fields=_policy")
                    .expect(200)
                    .at("/_policy/policyId", "\"" + Site.id(thing) + "\"")
                    .nothingAt("/thingId");
        });
        cases.add(
                "fields of a part",
                site -> site.get(site.thing(THING) + "/attributes?fields=b/c")
                        .expect(200)
                        .body("{\"b\":{\"c\":2}}"));
        cases.add(
                "fields of any feature, of the features",
                site -> site.get(site.thing("{\"features\":{\"a\":{\"properties\":{\"p\":1,\"q\":2}},"
                                        + "\"b\":{\"properties\":{\"p\":3}},\"c\":{}}}")
                                + "/features?fields=*/properties/p")
                        .expect(200)
                        .body("{\"a\":{\"properties\":{\"p\":1}},\"b\":{\"properties\":{\"p\":3}}}"));
        cases.add(
                "fields of a feature",
                site -> site.get(site.thing(THING) + "/features/f?fields=properties/q")
                        .expect(200)
                        .body("{\"properties\":{\"q\":2}}"));
        cases.add(
                "fields that are broken are 400",
                site -> site.get(site.thing(THING) + "?fields=attributes(a").expect(400));
        cases.add(
                "fields do not show what may not be read",
                site -> site.get(ThingsTest.shared(site, THING, "thing:/attributes/a READ")
                                + "?fields=attributes,features")
                        .as(site.other())
                        .expect(200)
                        .body("{\"attributes\":{\"a\":1}}"));
    }
}
