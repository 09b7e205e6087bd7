package io.adit.tests.conformance;

import static io.adit.tests.conformance.kit.Answer.HASH;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Site;

/** What every part of a thing has in common: path x method x status, as Ditto's OpenAPI lists them. */
final class ThingPartCases {
    private static final String NO_THING = "/things/conformance.nothing:here";
    private static final String OTHER_ETAG = "\"hash:0\"";

    private final Cases cases;
    private final ThingPart part;

    private ThingPartCases(Cases cases, ThingPart part) {
        this.cases = cases;
        this.part = part;
    }

    static void add(Cases cases, ThingPart part) {
        ThingPartCases all = new ThingPartCases(cases, part);
        all.get();
        all.put();
        all.putRefused();
        ThingPartPatchCases.add(cases, part);
        all.conditions();
        all.otherMethods();
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

    private void get() {
        add(
                "GET",
                "200",
                site -> site.get(existing(site))
                        .expect(200)
                        .header("etag", HASH)
                        .body(part.value()));
        add(
                "GET",
                "200 for a reader of this part",
                site -> site.get(shared(site, "thing:" + part.path() + " READ"))
                        .as(site.other())
                        .expect(200)
                        .body(part.value()));
        add("GET", "304 on If-None-Match", site -> {
            String path = existing(site);
            String etag = site.get(path).expect(200).value("etag");
            site.get(path).with("If-None-Match", etag).expect(304).noBody();
        });
        add(
                "GET",
                "200 on If-None-Match of another state",
                site -> site.get(existing(site))
                        .with("If-None-Match", OTHER_ETAG)
                        .expect(200)
                        .body(part.value()));
        add(
                "GET",
                "401",
                site -> site.get(existing(site)).anonymously().expect(401).error("gateway:authentication.failed"));
        add(
                "GET",
                "404 without the part",
                site -> site.get(missing(site)).expect(404).error(part.codes() + ".notfound"));
        add(
                "GET",
                "404 without the thing",
                site -> site.get(NO_THING + part.path()).expect(404).error("things:thing.notfound"));
        add(
                "GET",
                "404 without any right",
                site -> site.get(existing(site)).as(site.other()).expect(404));
        add(
                "GET",
                "412 on If-Match of another state",
                site -> site.get(existing(site))
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
    }

    private void put() {
        add("PUT", "201 creates", site -> {
            String path = missing(site);
            site.put(path, part.value())
                    .expect(201)
                    .header("etag", HASH)
                    .location(Site.API + path)
                    .body(part.value());
            site.get(path).expect(200).body(part.value());
        });
        add("PUT", "204 replaces", site -> {
            String path = existing(site);
            String etag = site.put(path, part.changed())
                    .expect(204)
                    .header("etag", HASH)
                    .noBody()
                    .value("etag");
            site.get(path)
                    .expect(200)
                    .header("etag", java.util.regex.Pattern.quote(etag))
                    .body(part.changed());
        });
        add(
                "PUT",
                "204 for a writer of this part",
                site -> site.put(shared(site, "thing:/ READ", "thing:" + part.path() + " WRITE"), part.changed())
                        .as(site.other())
                        .expect(204));
        add("PUT", "204 on If-Match of this state", site -> {
            String path = existing(site);
            String etag = site.get(path).expect(200).value("etag");
            site.put(path, part.changed()).with("If-Match", etag).expect(204);
        });
        add(
                "PUT",
                "201 on If-None-Match * without the part",
                site -> site.put(missing(site), part.value())
                        .with("If-None-Match", "*")
                        .expect(201));
        add(
                "PUT",
                "204 as application/octet-stream",
                site -> site.put(existing(site), part.changed())
                        .with("Content-Type", "application/octet-stream")
                        .expect(204));
    }

    private void putRefused() {
        add(
                "PUT",
                "400 with a wrong body",
                site -> site.put(existing(site), part.wrong()).expect(400).error(part.wrongCode()));
        add("PUT", "400 without a body", site -> site.put(existing(site), "").expect(400));
        add(
                "PUT",
                "401",
                site -> site.put(existing(site), part.value())
                        .anonymously()
                        .expect(401)
                        .error("gateway:authentication.failed"));
        add(
                "PUT",
                "403 for a reader",
                site -> site.put(shared(site, "thing:/ READ"), part.changed())
                        .as(site.other())
                        .expect(403)
                        .error(part.codes() + ".notmodifiable"));
        add(
                "PUT",
                "403 where a part below is revoked",
                site -> site.put(
                                shared(site, "thing:/ READ WRITE", "thing:" + part.path() + "/x -WRITE"),
                                part.changed())
                        .as(site.other())
                        .expect(403)
                        .error(part.codes() + ".notmodifiable"));
        add(
                "PUT",
                "404 without the thing",
                site -> site.put(NO_THING + part.path(), part.value())
                        .expect(404)
                        .error("things:thing.notfound"));
        add(
                "PUT",
                "412 on If-Match of another state",
                site -> site.put(existing(site), part.changed())
                        .with("If-Match", OTHER_ETAG)
                        .expect(412)
                        .error("things:precondition.failed"));
        add(
                "PUT",
                "412 on If-None-Match *",
                site -> site.put(existing(site), part.changed())
                        .with("If-None-Match", "*")
                        .expect(412)
                        .error("things:precondition.failed"));
        add(
                "PUT",
                "413",
                site -> site.put(existing(site), "\"" + "x".repeat(110_000) + "\"")
                        .expect(413)
                        .error("things:thing.toolarge"));
        add(
                "PUT",
                "415",
                site -> site.put(existing(site), part.changed())
                        .with("Content-Type", "text/plain")
                        .expect(415)
                        .error("mediatype.unsupported"));
    }

    private void conditions() {
        String holds = "?condition=" + Site.escape("exists(thingId)");
        String fails = "?condition=" + Site.escape("eq(attributes/never,\"so\")");
        String broken = "?condition=" + Site.escape("eq(attributes/never");
        add(
                "GET",
                "200 on a condition that holds",
                site -> site.get(existing(site) + holds).expect(200));
        add(
                "PUT",
                "204 on a condition that holds",
                site -> site.put(existing(site) + holds, part.changed()).expect(204));
        add(
                "DELETE",
                "204 on a condition that holds",
                site -> site.delete(existing(site) + holds).expect(204));
        add(
                "GET",
                "412 on a condition that fails",
                site -> site.get(existing(site) + fails).expect(412).error("things:condition.failed"));
        add(
                "PUT",
                "412 on a condition that fails",
                site -> site.put(existing(site) + fails, part.changed())
                        .expect(412)
                        .error("things:condition.failed"));
        add(
                "PATCH",
                "412 on a condition that fails",
                site -> site.patch(existing(site) + fails, part.changed())
                        .expect(412)
                        .error("things:condition.failed"));
        add(
                "DELETE",
                "412 on a condition that fails",
                site -> site.delete(existing(site) + fails).expect(412).error("things:condition.failed"));
        add(
                "PUT",
                "400 on a broken condition",
                site -> site.put(existing(site) + broken, part.changed()).expect(400));
    }

    private void otherMethods() {
        add("POST", "405", site -> site.post(existing(site), part.value()).expect(405));
    }
}
