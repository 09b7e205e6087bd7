package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Login;
import io.adit.tests.conformance.kit.Resource;

/** Who may come in at all. */
class AuthenticationTest extends Resource {
    @Override
    protected void define(Cases cases) {
        String[] paths = {
            "/things",
            "/things/a:b",
            "/things/a:b/attributes",
            "/policies/a:b",
            "/search/things",
            "/search/things/count",
            "/whoami"
        };
        for (String path : paths) {
            cases.add(
                    "GET " + path + " without credentials is 401",
                    site -> site.get(path).anonymously().expect(401).error("gateway:authentication.failed"));
        }
        cases.add(
                "a token that is none is 400",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", "Bearer not.a.token")
                        .expect(400)
                        .error("jwt:invalid"));
        cases.add(
                "a token that nobody has signed is 400",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4Iiwic3ViIjoieSJ9.")
                        .expect(400)
                        .error("jwt:invalid"));
        cases.add(
                "credentials of an unknown kind are 401",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", "Magic abc")
                        .expect(401));
        cases.add(
                "an unknown user is 401",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", Login.basicHeader("conformance-nobody", "wrong"))
                        .expect(401));
        cases.add(
                "broken Base64 is 401",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", "Basic %%%")
                        .expect(401));
    }
}
