package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Events;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;

/** States of before, and the stream of persisted events. */
class HistoryTest extends Resource {
    @Override
    protected void define(Cases cases) {
        states(cases);
        refused(cases);
        streams(cases);
        deleted(cases);
    }

    /** A thing at revision 3: its counter was 0, then 1, then deleted. */
    private static String counted(Site site) {
        String thing = site.thing("{\"attributes\":{\"counter\":0}}");
        site.put(thing + "/attributes/counter", "1").expect(204);
        site.delete(thing + "/attributes/counter").expect(204);
        return thing;
    }

    private static void states(Cases cases) {
        cases.add(
                "a thing at an earlier revision, by header",
                site -> site.get(counted(site))
                        .with("at-historical-revision", "1")
                        .expect(200)
                        .at("/attributes/counter", "0"));
        cases.add(
                "a thing at an earlier revision, by query parameter",
                site -> site.get(counted(site) + "?at-historical-revision=2")
                        .expect(200)
                        .at("/attributes/counter", "1"));
        cases.add(
                "a part of a thing at an earlier revision",
                site -> site.get(counted(site) + "/attributes/counter")
                        .with("at-historical-revision", "2")
                        .expect(200)
                        .body("1"));
        cases.add(
                "selected fields of an earlier revision",
                site -> site.get(counted(site) + "?fields=_revision,attributes")
                        .with("at-historical-revision", "2")
                        .expect(200)
                        .body("{\"_revision\":2,\"attributes\":{\"counter\":1}}"));
        cases.add("a thing at an earlier time", site -> {
            String thing = site.thing("{\"attributes\":{\"counter\":0}}");
            String then = site.get(thing + "?fields=_modified")
                    .expect(200)
                    .json()
                    .path("_modified")
                    .asText();
            site.put(thing + "/attributes/counter", "1").expect(204);
            site.get(thing).with("at-historical-timestamp", then).expect(200).at("/attributes/counter", "0");
        });
        cases.add("a policy at an earlier revision", site -> {
            String policy = site.policy(Policies.ownedBy("${me}").json());
            site.put(
                            policy + "/entries/x",
                            "{\"subjects\":{},\"resources\":{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}")
                    .expect(201);
            site.get(policy).with("at-historical-revision", "1").expect(200).nothingAt("/entries/x");
            site.get(policy).with("at-historical-revision", "2").expect(200).at("/entries/x/subjects", "{}");
        });
        cases.add("an earlier state shows no more than may be read", site -> {
            String thing = ThingsTest.shared(site, "{\"attributes\":{\"a\":1,\"b\":2}}", "thing:/attributes/a READ");
            site.put(thing + "/attributes/a", "3").expect(204);
            site.get(thing)
                    .as(site.other())
                    .with("at-historical-revision", "1")
                    .expect(200)
                    .at("/attributes", "{\"a\":1}");
        });
    }

    private static void refused(Cases cases) {
        cases.add(
                "a revision to come is 404",
                site -> site.get(counted(site))
                        .with("at-historical-revision", "99")
                        .expect(404)
                        .error("things:thing.history.notfound"));
        cases.add(
                "a time before the thing is 404",
                site -> site.get(counted(site))
                        .with("at-historical-timestamp", "2000-01-01T00:00:00Z")
                        .expect(404)
                        .error("things:thing.history.notfound"));
        cases.add(
                "a revision that is no number is 400",
                site -> site.get(counted(site))
                        .with("at-historical-revision", "first")
                        .expect(400)
                        .error("header.invalid"));
        cases.add(
                "a time that is none is 400",
                site -> site.get(counted(site))
                        .with("at-historical-timestamp", "yesterday")
                        .expect(400)
                        .error("header.invalid"));
        cases.add(
                "a policy's revision to come is 404",
                site -> site.get(site.policy(Policies.ownedBy("${me}").json()))
                        .with("at-historical-revision", "99")
                        .expect(404)
                        .error("policies:policy.history.notfound"));
    }

    private static void streams(Cases cases) {
        cases.add("persisted events of a thing as server-sent events", site -> {
            try (Events events = site.events(counted(site)
                    + "?fields=thingId,attributes,_revision&from-historical-revision=1&to-historical-revision=3")) {
                assertThat(events.next().path("_revision").asInt()).isEqualTo(1);
                JsonNode second = events.next();
                assertThat(second.path("_revision").asInt()).isEqualTo(2);
                assertThat((Object) second.path("attributes")).isEqualTo(Json.of("{\"counter\":1}"));
                assertThat(events.next().path("_revision").asInt()).isEqualTo(3);
                events.end();
            }
        });
        cases.add("persisted events of a thing over the WebSocket", site -> {
            String id = Site.id(counted(site));
            String wanted = "{\"fromHistoricalRevision\":1,\"toHistoricalRevision\":3}";
            try (Socket socket = site.socket()) {
                String streaming = Socket.topic(id, "things/twin/streaming/");
                request(socket, streaming, wanted);
                for (int revision = 1; revision <= 3; revision++) {
                    JsonNode next = socket.message(streaming + "next");
                    assertThat(next.at("/value/item/revision").asInt()).isEqualTo(revision);
                }
                socket.message(streaming + "complete");
            }
        });
        cases.add("persisted events of a policy over the WebSocket", site -> {
            String policy = site.policy(Policies.ownedBy("${me}").json());
            site.put(policy + "/entries/x", "{\"subjects\":{},\"resources\":{}}")
                    .expect(201);
            site.delete(policy + "/entries/x").expect(204);
            try (Socket socket = site.socket()) {
                String streaming = Socket.topic(Site.id(policy), "policies/streaming/");
                request(socket, streaming, "{\"fromHistoricalRevision\":1,\"toHistoricalRevision\":3}");
                for (String action : new String[] {"created", "created", "deleted"}) {
                    JsonNode item = socket.message(streaming + "next").at("/value/item");
                    assertThat(item.path("topic").asText())
                            .isEqualTo(Socket.topic(Site.id(policy), "policies/events/" + action));
                }
                socket.message(streaming + "complete");
            }
        });
    }

    private static void deleted(Cases cases) {
        cases.add("a deleted thing has no former state to read", site -> {
            String thing = counted(site);
            site.delete(thing).expect(204);
            site.get(thing).with("at-historical-revision", "2").expect(404).error("things:thing.notfound");
        });
        cases.add("a deleted policy has no former state to read", site -> {
            String policy = site.policy(Policies.ownedBy("${me}").json());
            site.delete(policy).expect(204);
            site.get(policy).with("at-historical-revision", "1").expect(404).error("policies:policy.notfound");
        });
        cases.add("persisted events of a deleted thing, under the policy that it had", site -> {
            String thing = counted(site);
            site.delete(thing).expect(204);
            try (Socket socket = site.socket()) {
                String streaming = Socket.topic(Site.id(thing), "things/twin/streaming/");
                request(socket, streaming, "{\"fromHistoricalRevision\":3,\"toHistoricalRevision\":4}");
                socket.message(streaming + "next");
                JsonNode last = socket.message(streaming + "next").at("/value/item");
                assertThat(last.path("topic").asText())
                        .isEqualTo(Socket.topic(Site.id(thing), "things/twin/events/deleted"));
            }
        });
    }

    /** Subscribes to persisted events and asks for ten. */
    private static void request(Socket socket, String streaming, String wanted) {
        JsonNode headers = Json.object().put("correlation-id", "history");
        socket.send(Socket.envelope(streaming + "subscribeForPersistedEvents", "/", wanted, headers)
                .toString());
        String subscription = socket.message(streaming + "created")
                .path("value")
                .path("subscriptionId")
                .asText();
        String value = "{\"subscriptionId\":\"" + subscription + "\",\"demand\":10}";
        socket.send(Socket.envelope(streaming + "request", "/", value, headers).toString());
    }
}
