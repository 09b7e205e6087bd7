package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

class CheckPermissionsTest extends Resource {
    private static final String PATH = "/checkPermissions";

    @Override
    protected void define(Cases cases) {
        cases.add("POST 200 tells each right", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ", "message:/ WRITE", "policy:/ READ");
            String id = Site.id(thing);
            String body = "{%s,%s,%s,%s,%s}"
                    .formatted(
                            ask("a", "thing:/features/f/properties/on", id, "READ"),
                            ask("b", "thing:/features/f", id, "WRITE"),
                            ask("c", "message:/features/f/inbox/messages/do", id, "WRITE"),
                            ask("d", "message:/", id, "READ"),
                            ask("e", "policy:/", id, "READ"));
            site.post(PATH, body)
                    .as(site.other())
                    .expect(200)
                    .body("{\"a\":true,\"b\":false,\"c\":true,\"d\":false,\"e\":true}");
            site.post(PATH, body).expect(200).body("{\"a\":true,\"b\":true,\"c\":true,\"d\":true,\"e\":true}");
        });
        cases.add("POST 200 needs all the rights asked for", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ");
            site.post(PATH, "{" + ask("a", "thing:/", Site.id(thing), "READ\",\"WRITE") + "}")
                    .as(site.other())
                    .expect(200)
                    .body("{\"a\":false}");
        });
        cases.add(
                "POST 200 says no for what is not there",
                site -> site.post(
                                PATH,
                                "{" + ask("p", "policy:/", "a:missing", "READ") + ","
                                        + ask("t", "thing:/", "a:missing", "READ") + "}")
                        .expect(200)
                        .body("{\"p\":false,\"t\":false}"));
        cases.add(
                "POST 400 of a wrong policy id",
                site -> site.post(PATH, "{" + ask("a", "policy:/", "nothing", "READ") + "}")
                        .expect(400));
        cases.add(
                "POST 400 of a wrong thing id",
                site -> site.post(PATH, "{" + ask("a", "thing:/", "nothing", "READ") + "}")
                        .expect(400));
        cases.add(
                "POST 400 of an unknown kind of resource",
                site -> site.post(PATH, "{" + ask("a", "foo:/bar", "a:b", "READ") + "}")
                        .expect(400));
        cases.add("POST 400 without JSON", site -> site.post(PATH, "{").expect(400));
        cases.add("POST 401", site -> site.post(PATH, "{}").anonymously().expect(401));
        cases.add("GET 405", site -> site.get(PATH).expect(405));
    }

    private static String ask(String name, String resource, String entity, String permissions) {
        return "\"%s\":{\"resource\":\"%s\",\"entityId\":\"%s\",\"hasPermissions\":[\"%s\"]}"
                .formatted(name, resource, entity, permissions);
    }
}
