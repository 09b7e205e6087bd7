package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

class WhoamiTest extends Resource {
    @Override
    protected void define(Cases cases) {
        cases.add(
                "GET 200 names the subjects",
                site -> site.get("/whoami")
                        .expect(200)
                        .at("/defaultSubject", "\"" + site.me() + "\"")
                        .json(body ->
                                assertThat(body.path("subjects").toString()).contains("\"" + site.me() + "\"")));
        cases.add(
                "GET 401",
                site -> site.get("/whoami").anonymously().expect(401).error("gateway:authentication.failed"));
        cases.add("PUT 405", site -> site.put("/whoami", "{}").expect(405));
    }
}
