package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Login;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Who comes with a token of an OpenID Connect issuer; skipped where the run has none ({@code --token-file}). */
class TokenTest extends Resource {
    private static final String ENTRY = "activate";

    @Override
    protected void define(Cases cases) {
        authentication(cases);
        integration(cases);
        session(cases);
    }

    private static void authentication(Cases cases) {
        cases.add(
                "a token whose signature does not fit is 401",
                site -> site.get("/whoami")
                        .anonymously()
                        .with("Authorization", broken(site.holder()))
                        .expect(401));
        cases.add("its subject is the alias of its issuer with what the token calls it", site -> {
            Login holder = site.holder();
            String claims = new String(
                    Base64.getUrlDecoder().decode(holder.value().split("[.]")[1]), StandardCharsets.UTF_8);
            assertThat(holder.subject())
                    .matches("[A-Za-z0-9_-]+:.+")
                    .endsWith(":" + Json.of(claims).path("sub").asText());
            site.get("/whoami")
                    .as(holder)
                    .expect(200)
                    .at("/subjects", "[\"" + holder.subject() + "\"]");
        });
        cases.add("its subject has what policies give it, and no more", site -> {
            Login holder = site.holder();
            String thing = site.thing(Policies.ownedBy(site.me())
                    .entry("holder", holder.subject(), "thing:/attributes/a READ")
                    .with("{\"attributes\":{\"a\":1,\"b\":2}}"));
            site.get(thing).as(holder).expect(200).at("/attributes", "{\"a\":1}");
            site.put(thing + "/attributes/a", "3").as(holder).expect(403);
            site.get(site.thing("{}")).as(holder).expect(404);
        });
    }

    /* Another signature of the same length. */
    private static String broken(Login holder) {
        int at = holder.value().lastIndexOf('.') + 10;
        char other = holder.value().charAt(at) == 'A' ? 'B' : 'A';
        return holder.value().substring(0, at) + other + holder.value().substring(at + 1);
    }

    /** A policy with an entry whose subject may put the subjects of its token there. */
    private static String policy(Site site, String... rights) {
        return site.policy(Policies.ownedBy("${me}")
                .entry(ENTRY, site.holder().subject(), rights)
                .json());
    }

    private static void integration(Cases cases) {
        String execute = "policy:/entries/" + ENTRY + "/actions EXECUTE";
        for (String place : new String[] {"", "/entries/" + ENTRY}) {
            cases.add("POST " + place + "/actions/.. 204 puts the subject of the token in and takes it out", site -> {
                String policy = policy(site, "thing:/ READ", execute);
                String subjects = policy + "/entries/" + ENTRY + "/subjects";
                int before = site.get(subjects).expect(200).json().size();
                site.post(policy + place + "/actions/activateTokenIntegration", "")
                        .as(site.holder())
                        .expect(204)
                        .noBody();
                site.get(subjects).expect(200).json(all -> {
                    if (all.size() <= before
                            || !all.toString().contains("integration:" + ENTRY + ":")
                            || !all.toString().contains("expiry")) {
                        throw new AssertionError("there should be a subject integration:" + ENTRY + ":.. that expires");
                    }
                });
                site.post(policy + place + "/actions/deactivateTokenIntegration", "")
                        .as(site.holder())
                        .expect(204);
                site.get(subjects).expect(200).json(all -> {
                    if (all.size() != before) {
                        throw new AssertionError("the subject should be gone");
                    }
                });
            });
            cases.add(
                    "POST " + place + "/actions/.. 403 or 404 without EXECUTE",
                    site -> site.post(policy(site, "thing:/ READ") + place + "/actions/activateTokenIntegration", "")
                            .as(site.holder())
                            .expect(403, 404));
        }
        cases.add(
                "POST /entries/{l}/actions/.. 404 for an entry that gives no READ on things",
                site -> site.post(
                                policy(site, "message:/ READ", execute) + "/entries/" + ENTRY
                                        + "/actions/activateTokenIntegration",
                                "")
                        .as(site.holder())
                        .expect(404)
                        .error("policies:action.failed"));
    }

    private static void session(Cases cases) {
        cases.add("a session is opened with a token and takes a fresh one", site -> {
            Login holder = site.holder();
            String thing = site.thing(Policies.ownedBy(site.me())
                    .entry("holder", holder.subject(), "thing:/ READ")
                    .with("{\"attributes\":{\"a\":1}}"));
            String topic = Socket.topic(Site.id(thing), "things/twin/commands/retrieve");
            try (Socket socket = site.socket(holder)) {
                Socket.expect(socket.ask(topic, "/attributes/a", ""), Map.of("/status", "200", "/value", "1"));
                socket.send("JWT-TOKEN?jwtToken=" + holder.value().substring("Bearer ".length()));
                Socket.expect(socket.ask(topic, "/attributes/a", ""), Map.of("/status", "200", "/value", "1"));
            }
        });
        cases.add("a session that gets a broken token is told so", site -> {
            try (Socket socket = site.socket(site.holder())) {
                socket.send("JWT-TOKEN?jwtToken=not.a.token");
                String error = socket.text(text -> text.startsWith("{")
                        && Json.of(text).path("topic").asText().endsWith("/errors"));
                Socket.expect(Json.of(error), Map.of("/status", "400", "/value/error", "\"jwt:invalid\""));
            }
        });
    }
}
