package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

/** Headers of requests and answers. */
class HeadersTest extends Resource {
    @Override
    protected void define(Cases cases) {
        answers(cases);
        asQuery(cases);
        twice(cases);
        required(cases);
        timeouts(cases);
    }

    private static void answers(Cases cases) {
        cases.add(
                "a correlation-id comes back",
                site -> site.get(site.thing("{}"))
                        .with("correlation-id", "conformance 4711")
                        .expect(200)
                        .header("correlation-id", "conformance 4711"));
        cases.add(
                "a correlation-id is made where there is none",
                site -> site.get(site.thing("{}")).expect(200).header("correlation-id", ".+"));
        cases.add("an answer says revision, originator and that it needs none", site -> {
            String thing = site.thing("{}");
            site.put(thing + "/attributes/a", "1")
                    .expect(201)
                    .header("entity-revision", "2")
                    .header("ditto-originator", java.util.regex.Pattern.quote(site.me()))
                    .header("response-required", "false");
        });
        cases.add(
                "foreign headers do not come back",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("Referrer", "somewhere")
                        .with("Set-Cookie", "a=b")
                        .with("x-something", "else")
                        .expect(201)
                        .noHeader("Referrer")
                        .noHeader("Set-Cookie")
                        .noHeader("x-something"));
        cases.add(
                "internal headers of the client are not believed",
                site -> site.get(site.thing("{}"))
                        .as(site.other())
                        .with("ditto-sudo", "true")
                        .with("ditto-auth-context", "{\"type\":\"x\",\"subjects\":[\"" + site.me() + "\"]}")
                        .with("ditto-originator", site.me())
                        .expect(404));
        cases.add("JSON is UTF-8", site -> {
            String thing = site.thing("{\"attributes\":{\"t\":\"Stollen – ü €\"}}");
            assertThat(site.get(thing + "/attributes/t").expect(200).text()).isEqualTo("\"Stollen – ü €\"");
        });
    }

    private static void asQuery(Cases cases) {
        cases.add(
                "a header may be a query parameter",
                site -> site.get(site.thing("{}") + "?correlation-id=as-query")
                        .expect(200)
                        .header("correlation-id", "as-query"));
        cases.add(
                "header and query parameter may be the same",
                site -> site.get(site.thing("{}") + "?timeout=5s")
                        .with("timeout", "5s")
                        .expect(200));
        cases.add(
                "header and query parameter may not differ",
                site -> site.get(site.thing("{}") + "?timeout=5s")
                        .with("timeout", "6s")
                        .expect(400)
                        .error("gateway:duplicate.header.field"));
    }

    private static void twice(Cases cases) {
        cases.add(
                "x-correlation-id is the correlation id where there is no other",
                site -> site.get(site.thing("{}"))
                        .with("x-correlation-id", "conformance 4712")
                        .expect(200)
                        .header("correlation-id", "conformance 4712"));
        for (String header : new String[] {"correlation-id", "x-correlation-id", "timeout", "requested-acks"}) {
            cases.add(
                    header + " may not come twice",
                    site -> site.post("/things", "{}")
                            .with(header, "1")
                            .withAlso(header, "2")
                            .expect(400)
                            .error("gateway:duplicate.header.field"));
        }
    }

    private static void required(Cases cases) {
        cases.add("response-required=false is 202 and done all the same", site -> {
            String thing = site.thing("{}");
            site.put(thing + "/attributes/a", "1")
                    .with("response-required", "false")
                    .expect(202)
                    .noBody();
            for (int i = 0;
                    i < 100 && site.get(thing + "/attributes/a").answer().status() != 200;
                    i++) {
                Thread.sleep(50);
            }
            site.get(thing + "/attributes/a").expect(200).body("1");
        });
        cases.add(
                "response-required=false is 202 whatever comes of it",
                site -> site.put("/things/conformance.nothing:here/attributes/a", "1")
                        .with("response-required", "false")
                        .expect(202)
                        .noBody());
        cases.add(
                "response-required of another word is 400",
                site -> site.put(site.thing("{}") + "/attributes/a", "1")
                        .with("response-required", "perhaps")
                        .expect(400)
                        .error("header.invalid"));
    }

    private static void timeouts(Cases cases) {
        for (String good : new String[] {"20", "60", "20000ms", "1m", "20s"}) {
            cases.add(
                    "timeout=" + good + " is taken",
                    site -> site.put(site.thing("{}") + "/attributes/a?timeout=" + good, "1")
                            .expect(201));
        }
        cases.add(
                "timeout=0 is 202",
                site -> site.put(site.thing("{}") + "/attributes/a?timeout=0", "1")
                        .expect(202));
        for (String bad : new String[] {"61", "61s", "2m", "-1", "soon"}) {
            cases.add(
                    "timeout=" + bad + " is 400",
                    site -> site.put(site.thing("{}") + "/attributes/a?timeout=" + bad, "1")
                            .expect(400)
                            .error("gateway:timeout.invalid"));
        }
    }
}
