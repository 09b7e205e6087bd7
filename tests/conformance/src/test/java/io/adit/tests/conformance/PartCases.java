package io.adit.tests.conformance;

import static io.adit.tests.conformance.kit.Answer.HASH;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Request;
import io.adit.tests.conformance.kit.Site;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every part of a thing or policy has in common: path x method x status, as Ditto's OpenAPI lists them. */
class PartCases {
    static final String OTHER_ETAG = "\"hash:0\"";

    final Part part;
    final Part.Kind kind;
    private final Cases cases;

    PartCases(Cases cases, Part part) {
        this.cases = cases;
        this.part = part;
        this.kind = part.kind();
    }

    static void add(Cases cases, Part part) {
        new PartCases(cases, part).define();
    }

    void define() {
        get();
        put();
        putRefused();
        if (part.removable()) {
            make();
            delete();
        }
        unknownAndForbidden("GET");
        unknownAndForbidden("PUT");
        refused("POST", "405", site -> site.post(part.existing(site), part.value()), 405);
    }

    final void add(String method, String rest, Cases.Body body) {
        cases.add(method + " " + part.name() + " " + rest, body);
    }

    final void refused(String method, String rest, Function<Site, Request> request, int status) {
        add(method, rest, site -> request.apply(site).expect(status));
    }

    final void refused(String method, String rest, Function<Site, Request> request, int status, String code) {
        add(method, rest, site -> request.apply(site).expect(status).error(code));
    }

    /** A request with the method, and where it takes one, another value of the part as body. */
    final Request request(Site site, String method, String path) {
        return switch (method) {
            case "GET" -> site.get(path);
            case "DELETE" -> site.delete(path);
            case "PATCH" -> site.patch(path, site.fill(part.changed()));
            default -> site.put(path, site.fill(part.changed()));
        };
    }

    private String etag(Site site, String path) {
        return site.get(path).expect(200).value("etag");
    }

    private void shows(Site site, String path, String json) {
        part.shows(site, site.get(path).expect(200), json);
    }

    /** Without credentials, without the thing or policy, and on an If-Match of another state. */
    final void unknownAndForbidden(String method) {
        String nowhere = kind.nowhere() + part.path();
        refused(
                method,
                "401",
                site -> request(site, method, part.existing(site)).anonymously(),
                401,
                "gateway:authentication.failed");
        refused(
                method,
                "404 without the " + kind.name().toLowerCase(java.util.Locale.ROOT),
                site -> request(site, method, nowhere),
                404,
                kind.code(kind.name().toLowerCase(java.util.Locale.ROOT) + ".notfound"));
        refused(
                method,
                "412 on If-Match of another state",
                site -> request(site, method, part.existing(site)).with("If-Match", OTHER_ETAG),
                412,
                kind.code("precondition.failed"));
    }

    /** For who has no right at all: for all that Ditto looks up to change it, it tells that there is something. */
    final void notForStrangers(String method, String code) {
        refused(
                method,
                "403 without any right",
                site -> request(site, method, part.existing(site)).as(site.other()),
                403,
                code);
    }

    /** For who may only read. */
    final void notForReaders(String method, String code) {
        refused(
                method,
                "403 for a reader",
                site -> request(site, method, part.shared(site, kind.right("/", "READ")))
                        .as(site.other()),
                403,
                code);
    }

    private void get() {
        add("GET", "200", site -> {
            Answer answer = site.get(part.existing(site)).expect(200).header("etag", HASH);
            part.shows(site, answer, part.value());
        });
        add("GET", "200 for a reader of this part", site -> {
            String path = part.shared(site, kind.right(part.path(), "READ"));
            part.shows(site, site.get(path).as(site.other()).expect(200), part.value());
        });
        add("GET", "304 on If-None-Match", site -> {
            String path = part.existing(site);
            site.get(path).with("If-None-Match", etag(site, path)).expect(304).noBody();
        });
        add("GET", "200 on If-None-Match of another state", site -> {
            Answer answer = site.get(part.existing(site))
                    .with("If-None-Match", OTHER_ETAG)
                    .expect(200);
            part.shows(site, answer, part.value());
        });
        refused(
                "GET",
                "404 without any right",
                site -> site.get(part.existing(site)).as(site.other()),
                404);
    }

    private void put() {
        add("PUT", "204 replaces", site -> {
            String path = part.existing(site);
            String etag = request(site, "PUT", path)
                    .expect(204)
                    .header("etag", HASH)
                    .noBody()
                    .value("etag");
            Answer answer = site.get(path).expect(200).header("etag", Pattern.quote(etag));
            part.shows(site, answer, part.changed());
        });
        writable("PUT");
    }

    /** By who may write just this part, and on an If-Match of this state. */
    private void writable(String method) {
        add(method, "204 for a writer of this part", site -> {
            String path = part.shared(site, kind.right("/", "READ"), kind.right(part.path(), "WRITE"));
            request(site, method, path).as(site.other()).expect(204);
        });
        add(method, "204 on If-Match of this state", site -> {
            String path = part.existing(site);
            request(site, method, path).with("If-Match", etag(site, path)).expect(204);
        });
    }

    private void putRefused() {
        refused("PUT", "400 with a wrong body", site -> site.put(part.existing(site), part.wrong()), 400);
        refused("PUT", "400 without a body", site -> site.put(part.existing(site), ""), 400);
        refused("PUT", "400 without JSON", site -> site.put(part.existing(site), "{"), 400);
        notForReaders("PUT", part.codes() + ".notmodifiable");
        notForStrangers("PUT", part.codes() + ".notmodifiable");
        refused(
                "PUT",
                "412 on If-None-Match *",
                site -> request(site, "PUT", part.existing(site)).with("If-None-Match", "*"),
                412,
                kind.code("precondition.failed"));
        refused(
                "PUT",
                "415",
                site -> request(site, "PUT", part.existing(site)).with("Content-Type", "text/plain"),
                415,
                "mediatype.unsupported");
    }

    private void make() {
        add("PUT", "201 creates", site -> {
            String path = part.missing(site);
            Answer answer = site.put(path, site.fill(part.value()))
                    .expect(201)
                    .header("etag", HASH)
                    .location(Site.API + path);
            part.shows(site, answer, part.value());
            shows(site, path, part.value());
        });
        add(
                "PUT",
                "201 on If-None-Match * without the part",
                site -> site.put(part.missing(site), site.fill(part.value()))
                        .with("If-None-Match", "*")
                        .expect(201));
        for (String method : new String[] {"GET", "DELETE"}) {
            refused(
                    method,
                    "404 without the part",
                    site -> request(site, method, part.missing(site)),
                    404,
                    part.codes() + ".notfound");
        }
    }

    private void delete() {
        add("DELETE", "204", site -> {
            String path = part.existing(site);
            site.delete(path).expect(204).noBody();
            site.get(path).expect(404).error(part.codes() + ".notfound");
        });
        writable("DELETE");
        unknownAndForbidden("DELETE");
        notForReaders("DELETE", part.codes() + ".notmodifiable");
        notForStrangers("DELETE", part.codes() + ".notmodifiable");
    }
}
