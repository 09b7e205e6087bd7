package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
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
        for (String path : new String[] {"/things//", "/things//a:b", "/policies//", "/policies//a:b"}) {
            cases.add(
                    path + " is 404 as text",
                    site -> site.get(path).expect(404).header("content-type", "text/plain.*"));
        }
        for (String path : new String[] {"/attributes//", "/attributes//a", "/attributes/a//"}) {
            cases.add(
                    path + " is 400",
                    site -> site.get(site.thing("{\"attributes\":{\"a\":1}}") + path)
                            .expect(400)
                            .error("json.pointer.invalid"));
        }
        cases.add(
                "a feature without a name is 404 as text",
                site -> site.get(site.thing("{}") + "/features//properties")
                        .expect(404)
                        .header("content-type", "text/plain.*"));
        cases.add(
                "an entry without a name is 404 as text",
                site -> site.get(site.policy(Policies.ownedBy("${me}").json()) + "/entries//subjects")
                        .expect(404)
                        .header("content-type", "text/plain.*"));
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
