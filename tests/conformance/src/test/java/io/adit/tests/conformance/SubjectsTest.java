package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** {@code /policies/{id}/entries/{label}/subjects} and one subject. */
class SubjectsTest extends Resource {
    private static final String WITH =
            Policies.ownedBy("${me}").entry("x", "nginx:x", "thing:/ READ").json();

    @Override
    protected void define(Cases cases) {
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries/{l}/subjects",
                        "/entries/x/subjects",
                        WITH,
                        "",
                        "{\"nginx:x\":{\"type\":\"of the conformance suite\"}}",
                        "{\"nginx:y\":{\"type\":\"t\"},\"nginx:z\":{\"type\":\"t\"}}",
                        "[]",
                        "policies:subjects"));
        PartCases.add(
                cases,
                new PolicyPart(
                        "/entries/{l}/subjects/{s}",
                        "/entries/x/subjects/nginx:x",
                        WITH,
                        Policies.ownedBy("${me}")
                                .entry("x", "nginx:y", "thing:/ READ")
                                .json(),
                        "{\"type\":\"of the conformance suite\"}",
                        "{\"type\":\"changed\"}",
                        "[]",
                        "policies:subject"));
        cases.add("a subject that is added gets the rights of its entry", site -> {
            String thing = site.thing(Policies.ownedBy(site.me())
                    .entry("r", "nginx:nobody", "thing:/ READ")
                    .with("{}"));
            site.get(thing).as(site.other()).expect(404);
            String subject = "/policies/" + Site.id(thing) + "/entries/r/subjects/"
                    + site.other().subject();
            site.put(subject, "{\"type\":\"t\"}").expect(201);
            site.get(thing).as(site.other()).expect(200);
            site.delete(subject).expect(204);
            site.get(thing).as(site.other()).expect(404);
        });
        cases.add(
                "DELETE of the subject with the last right to write the policy is 403",
                site -> site.delete(site.policy(Policies.ownedBy("${me}").json()) + "/entries/owner/subjects/"
                                + Site.escape(site.me()))
                        .expect(403)
                        .error("policies:entry.modificationinvalid"));
        cases.add(
                "PUT of a subject in a missing entry is 404",
                site -> site.put(
                                site.policy(Policies.ownedBy("${me}").json()) + "/entries/x/subjects/nginx:x",
                                "{\"type\":\"t\"}")
                        .expect(404)
                        .error("policies:entry.notfound"));
        cases.add(
                "PUT of a subject without an issuer is 400",
                site -> site.put(site.policy(WITH) + "/entries/x/subjects/nobody", "{\"type\":\"t\"}")
                        .expect(400)
                        .error("policies:subjectid.invalid"));
        expiry(cases);
        announcements(cases);
        told(cases);
    }

    private static void told(Cases cases) {
        cases.add("a subject that is deleted is told over the WebSocket where it asked for that", site -> {
            String other = site.other().subject();
            String policy = site.policy(Policies.ownedBy("${me}")
                    .entry("guests", other, "thing:/ READ")
                    .json());
            String subject = policy + "/entries/guests/subjects/" + other;
            site.put(subject, "{\"type\":\"t\",\"announcement\":{\"whenDeleted\":true}}")
                    .expect(204);
            try (Socket guest = site.socket(site.other()).start("START-SEND-POLICY-ANNOUNCEMENTS");
                    Socket owner = site.socket().start("START-SEND-POLICY-ANNOUNCEMENTS")) {
                site.delete(subject).expect(204);
                JsonNode told = guest.message(Socket.topic(Site.id(policy), "policies/announcements/subjectDeletion"));
                assertThat((Object) told.at("/value/subjectIds")).isEqualTo(Json.of("[\"" + other + "\"]"));
                assertThat(told.at("/value/deleteAt").asText()).startsWith("20");
                // who is not meant hears nothing: the answer to a later command is the first to come
                JsonNode answer = owner.ask(
                        Socket.topic(Site.id(policy), "policies/commands/retrieve"), "/entries/guests/subjects", "");
                Socket.expect(answer, Map.of("/value", "{}"));
                assertThat(owner.seen()).doesNotContain("announcements");
            }
        });
    }

    private static void expiry(Cases cases) {
        cases.add("a subject may end at a time to come", site -> {
            String path = site.policy(WITH) + "/entries/x/subjects/nginx:x";
            String expiry = Instant.now()
                    .plus(1, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.DAYS)
                    .toString();
            site.put(path, "{\"type\":\"t\",\"expiry\":\"" + expiry + "\"}").expect(204);
            site.get(path).expect(200).at("/expiry", "\"" + expiry + "\"");
        });
        cases.add(
                "a subject that ended before is 400",
                site -> site.put(
                                site.policy(WITH) + "/entries/x/subjects/nginx:x",
                                "{\"type\":\"t\",\"expiry\":\"2000-01-01T00:00:00Z\"}")
                        .expect(400)
                        .error("policies:subjectexpiry.invalid"));
        cases.add(
                "an expiry that is no time is 400",
                site -> site.put(
                                site.policy(WITH) + "/entries/x/subjects/nginx:x",
                                "{\"type\":\"t\",\"expiry\":\"tomorrow\"}")
                        .expect(400)
                        .error("policies:subjectexpiry.invalid"));
        cases.add("an announcement before the end is kept", site -> {
            String path = site.policy(WITH) + "/entries/x/subjects/nginx:x";
            String expiry = Instant.now()
                    .plus(2, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.DAYS)
                    .toString();
            site.put(
                            path,
                            "{\"type\":\"t\",\"expiry\":\"" + expiry
                                    + "\",\"announcement\":{\"beforeExpiry\":\"1h\",\"whenDeleted\":true}}")
                    .expect(204);
            site.get(path).expect(200).bodyHas("{\"announcement\":{\"beforeExpiry\":\"1h\",\"whenDeleted\":true}}");
        });
    }

    private static void announcements(Cases cases) {
        cases.add("a subject that is about to expire is told so over the WebSocket, as long before as it asked", site -> {
            String policy = site.policy(Policies.ownedBy("${me}")
                    .entry("x", "${other}", "thing:/ READ")
                    .json());
            String subject = policy + "/entries/x/subjects/"
                    + Site.escape(site.other().subject());
            Instant expiry = Instant.now().plus(10, ChronoUnit.MINUTES);
            try (Socket socket = site.socket(site.other()).start("START-SEND-POLICY-ANNOUNCEMENTS")) {
                site.put(
                                subject,
                                "{\"type\":\"t\",\"expiry\":\"" + expiry
                                        + "\",\"announcement\":{\"beforeExpiry\":\"2h\"}}")
                        .expect(204);
                JsonNode told = socket.message(Socket.topic(Site.id(policy), "policies/announcements/subjectDeletion"));
                Socket.expect(
                        told, Map.of("/value/subjectIds", "[\"" + site.other().subject() + "\"]"));
                assertThat(Instant.parse(told.at("/value/deleteAt").asText()))
                        .isBetween(expiry.minusSeconds(1), expiry.plus(2, ChronoUnit.HOURS));
                site.get(subject).expect(200);
            }
        });
    }
}
