package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Request;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;

/** {@code /cloudevents}: a message of the Ditto protocol as a CloudEvent. */
class CloudEventsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        cases.add("POST 202 carries out the command", site -> {
            String thing = site.thing("{}");
            event(site, modify(thing)).expect(202);
            site.get(thing + "/attributes/a").expect(200).body("1");
        });
        cases.add("POST 202 of a structured CloudEvent", site -> {
            String thing = site.thing("{}");
            String envelope = "{\"specversion\":\"1.0\",\"type\":\"t\",\"source\":\"s\",\"id\":\"1\","
                    + "\"datacontenttype\":\"application/json\",\"data\":" + modify(thing) + "}";
            site.request("POST", "/cloudevents", envelope)
                    .with("Content-Type", "application/cloudevents+json")
                    .expect(202);
            site.get(thing + "/attributes/a").expect(200).body("1");
        });
        cases.add(
                "POST 400 without the headers of a CloudEvent",
                site -> site.post("/cloudevents", modify(site.thing("{}")))
                        .expect(400)
                        .error("cloudevent.unparsable"));
        cases.add(
                "POST 400 without a payload",
                site -> event(site, "").expect(400).error("cloudevent.payload.missing"));
        cases.add(
                "POST 400 with another dataschema",
                site -> event(site, modify(site.thing("{}")))
                        .with("ce-dataschema", "https://example.org/schema")
                        .expect(400)
                        .error("cloudevent.dataschema.unsupported"));
        cases.add(
                "POST 202 with a dataschema of Ditto",
                site -> event(site, modify(site.thing("{}")))
                        .with("ce-dataschema", "ditto:some-schema")
                        .expect(202));
        cases.add(
                "POST 400 without the Ditto protocol",
                site -> event(site, "{\"a\":1}").expect(400));
        cases.add("POST 401", site -> event(site, "{}").anonymously().expect(401));
        cases.add(
                "POST 404 of a thing that is not there",
                site -> event(site, modify("/things/conformance.nothing:here"))
                        .expect(404)
                        .error("things:thing.notfound"));
        cases.add(
                "POST 415",
                site -> event(site, modify(site.thing("{}")))
                        .with("Content-Type", "text/plain")
                        .expect(415));
        cases.add("GET 405", site -> site.get("/cloudevents").expect(405));
    }

    private static String modify(String thing) {
        return "{\"topic\":\"" + Socket.topic(Site.id(thing), "things/twin/commands/modify")
                + "\",\"headers\":{},\"path\":\"/attributes/a\",\"value\":1}";
    }

    private static Request event(Site site, String body) {
        return site.post("/cloudevents", body)
                .with("ce-specversion", "1.0")
                .with("ce-type", "conformance")
                .with("ce-source", "/conformance")
                .with("ce-id", "1")
                .with("ce-time", "2020-12-31T23:59:59Z");
    }
}
