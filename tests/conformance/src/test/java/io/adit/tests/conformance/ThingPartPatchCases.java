package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Site;

/** As {@link ThingPartCases}, for PATCH and DELETE. */
final class ThingPartPatchCases {
    private static final String NO_THING = "/things/conformance.nothing:here";
    private static final String OTHER_ETAG = "\"hash:0\"";

    private final Cases cases;
    private final ThingPart part;

    private ThingPartPatchCases(Cases cases, ThingPart part) {
        this.cases = cases;
        this.part = part;
    }

    static void add(Cases cases, ThingPart part) {
        ThingPartPatchCases all = new ThingPartPatchCases(cases, part);
        all.patch();
        all.delete();
        all.deleteRefused();
    }

    private void add(String method, String rest, Cases.Body body) {
        cases.add(method + " " + part.name() + " " + rest, body);
    }

    private String existing(Site site) {
        return site.thing(part.with()) + part.path();
    }

    private String missing(Site site) {
        return site.thing(part.without()) + part.path();
    }

    /** A thing of the main subject on which the other subject has these rights. */
    private String shared(Site site, String... rights) {
        return site.thing(Policies.ownedBy(site.me())
                        .entry("other", site.other().subject(), rights)
                        .with(part.with()))
                + part.path();
    }

    private void patch() {
        add("PATCH", "204 changes", site -> {
            String path = existing(site);
            site.patch(path, part.changed()).expect(204).noBody();
            site.get(path).expect(200).bodyHas(part.changed());
        });
        add("PATCH", "204 adds", site -> {
            String path = missing(site);
            site.patch(path, part.value()).expect(204);
            site.get(path).expect(200).body(part.value());
        });
        add("PATCH", "204 null deletes", site -> {
            String path = existing(site);
            site.patch(path, "null").expect(204);
            site.get(path).expect(404).error(part.codes() + ".notfound");
        });
        add(
                "PATCH",
                "400 with a wrong body",
                site -> site.patch(existing(site), part.wrong()).expect(400).error(part.wrongCode()));
        add(
                "PATCH",
                "401",
                site -> site.patch(existing(site), part.value()).anonymously().expect(401));
        add(
                "PATCH",
                "403 for a reader",
                site -> site.patch(shared(site, "thing:/ READ"), part.changed())
                        .as(site.other())
                        .expect(403)
                        .error("things:thing.notmodifiable"));
        add(
                "PATCH",
                "404 without the thing",
                site -> site.patch(NO_THING + part.path(), part.value())
                        .expect(404)
                        .error("things:thing.notfound"));
        add(
                "PATCH",
                "412 on If-Match of another state",
                site -> site.patch(existing(site), part.changed())
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
        add(
                "PATCH",
                "413",
                site -> site.patch(existing(site), "\"" + "x".repeat(110_000) + "\"")
                        .expect(413)
                        .error("things:thing.toolarge"));
        add(
                "PATCH",
                "415",
                site -> site.patch(existing(site), part.changed())
                        .with("Content-Type", "application/json")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private void delete() {
        add("DELETE", "204", site -> {
            String path = existing(site);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error(part.codes() + ".notfound");
        });
        add("DELETE", "204 on If-Match of this state", site -> {
            String path = existing(site);
            String etag = site.get(path).expect(200).value("etag");
            site.delete(path).with("If-Match", etag).expect(204);
        });
        add(
                "DELETE",
                "204 for a writer of this part",
                site -> site.delete(shared(site, "thing:/ READ", "thing:" + part.path() + " WRITE"))
                        .as(site.other())
                        .expect(204));
    }

    private void deleteRefused() {
        add("DELETE", "401", site -> site.delete(existing(site)).anonymously().expect(401));
        add(
                "DELETE",
                "403 for a reader",
                site -> site.delete(shared(site, "thing:/ READ"))
                        .as(site.other())
                        .expect(403)
                        .error(part.codes() + ".notmodifiable"));
        add(
                "DELETE",
                "404 without the part",
                site -> site.delete(missing(site)).expect(404).error(part.codes() + ".notfound"));
        add(
                "DELETE",
                "404 without the thing",
                site -> site.delete(NO_THING + part.path()).expect(404).error("things:thing.notfound"));
        add(
                "DELETE",
                "412 on If-Match of another state",
                site -> site.delete(existing(site))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
    }
}
