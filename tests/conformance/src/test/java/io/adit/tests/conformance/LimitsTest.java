package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Sizes of ids, things, policies and messages. */
class LimitsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        ids(cases);
        sizes(cases);
    }

    private static void ids(Cases cases) {
        cases.add("an id of 256 characters is taken", site -> {
            String id = site.newId();
            String longest = site.adopt(id + "x".repeat(256 - id.length()));
            site.put("/things/" + longest, "{}").expect(201);
            site.get("/things/" + longest).expect(200);
        });
        cases.add("an id of 257 characters is 400", site -> {
            String id = site.newId();
            site.put("/things/" + id + "x".repeat(257 - id.length()), "{}")
                    .expect(400)
                    .error("things:id.invalid");
        });
        for (String name : new String[] {"a b", "a+b", "!$&'()*,;=@", "a:b", "日本", "{a}"}) {
            cases.add("the name " + name + " is taken in an id", site -> {
                String path = "/things/" + Site.namespace() + ":"
                        + Site.escape(site.adopt(site.newId()).split(":")[1] + name);
                site.put(path, "{}").expect(201);
                site.get(path).expect(200);
                site.delete(path).expect(204);
            });
        }
        cases.add(
                "a letter of Latin-1 in an id is 400",
                site -> site.get("/things/a:" + Site.escape("ü")).expect(400).error("things:id.invalid"));
        cases.add(
                "a slash in an id is 400",
                site -> site.get("/things/a:b%2Fc").expect(400).error("things:id.invalid"));
        for (String namespace : new String[] {"1a", "a..b", ".a", "a-b.c", "a b"}) {
            boolean good = namespace.equals("a-b.c");
            cases.add(
                    "the namespace " + namespace + " is " + (good ? "taken" : "400"),
                    site -> site.get("/things/" + Site.escape(namespace) + ":x").expect(good ? 404 : 400));
        }
        cases.add("an empty namespace is taken", site -> site.get("/things/:x").expect(404));
    }

    /* An entry has some 200 bytes. */
    private static String withPolicy(Site site, String attribute, int entries) {
        Policies policy = Policies.ownedBy(site.me());
        for (int i = 0; i < entries; i++) {
            policy = policy.entry("entry-" + i, "nginx:conformance", "thing:/ READ WRITE", "policy:/ READ WRITE");
        }
        return policy.with("{\"attributes\":{\"a\":\"" + attribute + "\"}}");
    }

    private static void sizes(Cases cases) {
        cases.add(
                "a thing of nearly 100 kB is taken",
                site -> site.put("/things/" + site.newId(), "{\"attributes\":{\"a\":\"" + "x".repeat(100_000) + "\"}}")
                        .expect(201));
        cases.add("a thing that grows over 100 kB is 413", site -> {
            String thing = site.thing("{\"attributes\":{\"a\":\"" + "x".repeat(100_000) + "\"}}");
            site.put(thing + "/features/f", "{\"properties\":{\"p\":\"" + "y".repeat(3_000) + "\"}}")
                    .expect(413)
                    .error("things:thing.toolarge");
        });
        cases.add(
                "a message of nearly 250 kB is taken",
                site -> site.request("POST", site.thing("{}") + "/inbox/messages/big?timeout=0", "x".repeat(249_000))
                        .with("Content-Type", "text/plain")
                        .expect(202));
        for (String header : new String[] {"correlation-id", "x-correlation-id"}) {
            cases.add(
                    "a header " + header + " of 6 kB is 431",
                    site -> site.get(site.thing("{}"))
                            .with(header, "x".repeat(6000))
                            .expect(431));
        }
        cases.add("a thing of nearly 100 kB may bring a policy of nearly 100 kB", site -> {
            String id = site.newId();
            site.put("/things/" + id, withPolicy(site, "x".repeat(100_000), 450))
                    .expect(201);
            site.get("/policies/" + id).expect(200);
        });
        cases.add("a policy of more than 100 kB is 413 with a thing, too", site -> {
            String id = site.newId();
            site.put("/things/" + id, withPolicy(site, "", 700)).expect(413);
            site.get("/things/" + id).expect(404);
            site.get("/policies/" + id).expect(404);
        });
    }
}
