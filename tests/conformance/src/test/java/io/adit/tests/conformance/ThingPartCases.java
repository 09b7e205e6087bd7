package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Site;

/** As {@link PartCases}, with what only parts of things have: PATCH, conditions, limits of size. */
final class ThingPartCases extends PartCases {
    private final ThingPart thingPart;

    private ThingPartCases(Cases cases, ThingPart part) {
        super(cases, part);
        thingPart = part;
    }

    static void add(Cases cases, ThingPart part) {
        new ThingPartCases(cases, part).define();
    }

    @Override
    void define() {
        super.define();
        put();
        patch();
        for (String method : new String[] {"PUT", "PATCH"}) {
            refused(
                    method,
                    "400 with the error of a wrong body",
                    site -> site.request(method, part.existing(site), part.wrong())
                            .with("Content-Type", type(method)),
                    400,
                    thingPart.wrongCode());
            refused(
                    method,
                    "413",
                    site -> site.request(method, part.existing(site), "\"" + "x".repeat(110_000) + "\"")
                            .with("Content-Type", type(method)),
                    413,
                    "things:thing.toolarge");
        }
        conditions();
        acknowledgements();
    }

    /* A time that the change itself needs by no means. */
    private void acknowledgements() {
        for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
            add(method, "424 where one of several acknowledgements does not come", site -> {
                String path = part.existing(site);
                request(site, method, path + "?timeout=2s")
                        .with("requested-acks", "twin-persisted,conformance:never")
                        .expect(424)
                        .at("/twin-persisted/status", "204")
                        .at("/conformance:never/status", "408");
                boolean gone = method.equals("DELETE");
                site.get(path).expect(gone ? 404 : 200);
            });
        }
    }

    private static String type(String method) {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private void put() {
        add(
                "PUT",
                "204 as application/octet-stream",
                site -> site.put(part.existing(site), part.changed())
                        .with("Content-Type", "application/octet-stream")
                        .expect(204));
        refused(
                "PUT",
                "403 where a part below is revoked",
                site -> site.put(
                                part.shared(site, "thing:/ READ WRITE", "thing:" + part.path() + "/x -WRITE"),
                                part.changed())
                        .as(site.other()),
                403,
                part.codes() + ".notmodifiable");
    }

    private void patch() {
        add("PATCH", "204 changes", site -> {
            String path = part.existing(site);
            site.patch(path, part.changed()).expect(204).noBody();
            site.get(path).expect(200).bodyHas(part.changed());
        });
        add("PATCH", "204 adds", site -> {
            String path = part.missing(site);
            site.patch(path, part.value()).expect(204);
            site.get(path).expect(200).body(part.value());
        });
        add("PATCH", "204 null deletes", site -> {
            String path = part.existing(site);
            site.patch(path, "null").expect(204);
            site.get(path).expect(404).error(part.codes() + ".notfound");
        });
        unknownAndForbidden("PATCH");
        notForReaders("PATCH", "things:thing.notmodifiable");
        notForStrangers("PATCH", "things:thing.notmodifiable");
        refused(
                "PATCH",
                "415",
                site -> site.patch(part.existing(site), part.changed()).with("Content-Type", "application/json"),
                415,
                "mediatype.unsupported");
    }

    private void conditions() {
        String holds = "?condition=" + Site.escape("exists(thingId)");
        String fails = "?condition=" + Site.escape("eq(attributes/never,\"so\")");
        String broken = "?condition=" + Site.escape("eq(attributes/never");
        for (String method : new String[] {"GET", "PUT", "PATCH", "DELETE"}) {
            add(
                    method,
                    (method.equals("GET") ? 200 : 204) + " on a condition that holds",
                    site -> request(site, method, part.existing(site) + holds)
                            .expect(method.equals("GET") ? 200 : 204));
            refused(
                    method,
                    "412 on a condition that fails",
                    site -> request(site, method, part.existing(site) + fails),
                    412,
                    "things:condition.failed");
        }
        refused("PUT", "400 on a broken condition", site -> request(site, "PUT", part.existing(site) + broken), 400);
    }
}
