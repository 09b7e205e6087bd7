package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** What is no resource, and the shape of errors. */
class ErrorsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        cases.add(
                "an unknown route is 404 as text",
                site -> site.get("/nothing").expect(404).header("content-type", "text/plain.*"));
        cases.add(
                "an unknown route below a thing is 404 as text",
                site -> site.get(site.thing("{}") + "/nothing").expect(404).header("content-type", "text/plain.*"));
        cases.add(
                "another version of the API is 404 as JSON",
                site -> site.get("//api/1/things")
                        .expect(404)
                        .header("content-type", "application/json.*")
                        .at("/status", "404"));
        cases.add(
                "an error has status, code, message and description",
                site -> site.get("/things/conformance.nothing:here")
                        .expect(404)
                        .at("/status", "404")
                        .at("/error", "\"things:thing.notfound\"")
                        .matches("/message", "The Thing with ID 'conformance.nothing:here' could not be found.*")
                        .matches("/description", ".+"));
        cases.add(
                "an error has the correlation id of its request",
                site -> site.get("/things/conformance.nothing:here")
                        .with("correlation-id", "conformance-4711")
                        .expect(404)
                        .header("correlation-id", "conformance-4711"));
        cases.add("a missing and a forbidden thing look alike", site -> {
            String hidden = site.thing("{}");
            String missing = "/things/" + site.newId();
            String one = site.get(hidden).as(site.other()).expect(404).text();
            String two = site.get(missing).as(site.other()).expect(404).text();
            assertThat(one.replace(Site.id(hidden), "x")).isEqualTo(two.replace(Site.id(missing), "x"));
        });
        cases.add("a missing and a forbidden policy look alike", site -> {
            String hidden = Site.id(site.thing("{}"));
            String missing = site.newId();
            String one =
                    site.get("/policies/" + hidden).as(site.other()).expect(404).text();
            String two = site.get("/policies/" + missing)
                    .as(site.other())
                    .expect(404)
                    .text();
            assertThat(one.replace(hidden, "x")).isEqualTo(two.replace(missing, "x"));
        });
    }
}
