package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Events;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Server-sent events of things, of their parts, of messages and of searches. */
class SseTest extends Resource {
    @Override
    protected void define(Cases cases) {
        things(cases);
        selection(cases);
        oneThing(cases);
        others(cases);
        refused(cases);
    }

    private static String all() {
        return "/things?namespaces=" + Site.namespace();
    }

    private static JsonNode next(Events events, String thing) {
        return events.next(event -> event.path("thingId").asText().equals(Site.id(thing)) && !event.has("policyId"));
    }

    private static void is(JsonNode event, String json) {
        assertThat((Object) event).isEqualTo(Json.of(json));
    }

    private static void things(Cases cases) {
        cases.add("a new thing comes whole", site -> {
            try (Events events = site.events(all())) {
                String thing = site.thing("{\"attributes\":{\"a\":1}}");
                JsonNode event = events.next(one -> one.path("thingId").asText().equals(Site.id(thing)));
                assertThat((Object) event.path("attributes")).isEqualTo(Json.of("{\"a\":1}"));
            }
        });
        cases.add("a change comes as the part that changed", site -> {
            String thing = site.thing("{\"attributes\":{\"a\":1,\"b\":2}}");
            try (Events events = site.events(all())) {
                site.put(thing + "/attributes/a", "3").expect(204);
                is(next(events, thing), "{\"thingId\":\"" + Site.id(thing) + "\",\"attributes\":{\"a\":3}}");
            }
        });
        cases.add("an empty event comes each second", site -> {
            try (Events events = site.events("/things?namespaces=" + Site.namespace() + ".silent")) {
                events.heartbeat().heartbeat();
            }
        });
        cases.add("events come only of things that may be read", site -> {
            String mine = site.thing("{}");
            String shared = ThingsTest.shared(site, "{}", "thing:/ READ");
            try (Events events = site.events(all(), site.other())) {
                site.put(mine + "/attributes/a", "1").expect(201);
                site.put(shared + "/attributes/a", "1").expect(201);
                JsonNode event = events.next(one -> one.path("thingId").asText().equals(Site.id(mine))
                        || one.path("thingId").asText().equals(Site.id(shared)));
                assertThat(event.path("thingId").asText()).isEqualTo(Site.id(shared));
            }
        });
    }

    private static void selection(Cases cases) {
        cases.add("ids select things", site -> {
            String one = site.thing("{}");
            String two = site.thing("{}");
            try (Events events = site.events("/things?ids=" + Site.id(two))) {
                site.put(one + "/attributes/a", "1").expect(201);
                site.put(two + "/attributes/a", "2").expect(201);
                assertThat(events.next(event -> !event.has("policyId"))
                                .path("thingId")
                                .asText())
                        .isEqualTo(Site.id(two));
            }
        });
        cases.add("an event without any selected field still arrives", site -> {
            String thing = site.thing("{}");
            try (Events events = site.events(all() + "&fields=thingId,attributes/a")) {
                site.put(thing + "/attributes/b", "1").expect(201);
                is(next(events, thing), "{\"thingId\":\"" + Site.id(thing) + "\"}");
            }
        });
        cases.add("a filter lets through what matches", site -> {
            String thing = site.thing("{}");
            try (Events events = site.events(all() + "&filter=" + Site.escape("ge(attributes/n,20)"))) {
                site.put(thing + "/attributes/n", "10").expect(201);
                site.put(thing + "/attributes/n", "20").expect(204);
                assertThat(next(events, thing).at("/attributes/n").asInt()).isEqualTo(20);
            }
        });
        cases.add("a filter looks at extraFields too", site -> {
            String thing = site.thing("{\"attributes\":{\"n\":20}}");
            try (Events events =
                    site.events(all() + "&extraFields=attributes/n&filter=" + Site.escape("ge(attributes/n,20)"))) {
                site.put(thing + "/features/f", "{}").expect(201);
                JsonNode event = next(events, thing);
                assertThat(event.at("/features/f").isMissingNode()).isFalse();
                assertThat(event.at("/attributes/n").asInt()).isEqualTo(20);
            }
        });
        cases.add("_context has topic, path and headers as texts", site -> {
            String thing = site.thing("{}");
            try (Events events = site.events(all() + "&fields=thingId,_context")) {
                site.put(thing + "/attributes/a", "1").expect(201);
                JsonNode context = next(events, thing).path("_context");
                assertThat(context.path("topic").asText())
                        .isEqualTo(Site.id(thing).replaceFirst(":", "/") + "/things/twin/events/created");
                assertThat(context.path("path").asText()).isEqualTo("/attributes/a");
                assertThat(context.path("headers")).allMatch(JsonNode::isTextual);
            }
        });
        cases.add("_revision can be selected", site -> {
            String thing = site.thing("{}");
            try (Events events = site.events(all() + "&fields=thingId,_revision")) {
                site.put(thing + "/attributes/a", "1").expect(201);
                is(next(events, thing), "{\"thingId\":\"" + Site.id(thing) + "\",\"_revision\":2}");
            }
        });
    }

    private static void oneThing(Cases cases) {
        cases.add("one thing", site -> {
            String thing = site.thing("{}");
            String other = site.thing("{}");
            try (Events events = site.events(thing)) {
                site.put(other + "/attributes/a", "1").expect(201);
                site.put(thing + "/attributes/a", "2").expect(201);
                assertThat(events.next(event -> !event.has("policyId"))
                                .at("/attributes/a")
                                .asInt())
                        .isEqualTo(2);
            }
        });
        cases.add("one property gives its bare value", site -> {
            String thing = site.thing("{\"features\":{\"f\":{\"properties\":{\"p\":1,\"q\":1}}}}");
            try (Events events = site.events(thing + "/features/f/properties/p")) {
                site.put(thing + "/features/f/properties/q", "5").expect(204);
                site.put(thing + "/features/f/properties/p", "7").expect(204);
                is(events.next(value -> value.asInt() != 1), "7");
            }
        });
        cases.add("one attribute gives its bare value when all attributes change", site -> {
            String thing = site.thing("{\"attributes\":{\"a\":1}}");
            try (Events events = site.events(thing + "/attributes/a")) {
                site.put(thing + "/attributes", "{\"a\":{\"b\":2}}").expect(204);
                is(events.next(JsonNode::isObject), "{\"b\":2}");
            }
        });
    }

    private static void others(Cases cases) {
        // Ditto looks nothing up when it opens a stream; who listens may be there before the thing is.
        cases.add("a stream of a thing that is not there yet tells when it is made", site -> {
            String thing = "/things/" + site.newId();
            try (Events events = site.events(thing)) {
                events.heartbeat();
                site.put(thing, "{\"attributes\":{\"a\":1}}").expect(201);
                assertThat(events.next().at("/attributes/a").asInt()).isEqualTo(1);
            }
        });
        cases.add("messages of a subject", site -> {
            String thing = site.thing("{}");
            try (Events events = site.events(thing + "/inbox/messages/news")) {
                site.post(thing + "/inbox/messages/other?timeout=0", "1").expect(202);
                site.post(thing + "/inbox/messages/news?timeout=0", "{\"n\":1}").expect(202);
                is(events.next(), "{\"n\":1}");
            }
        });
        cases.add("a search streams its things and ends", site -> {
            String thing = site.thing("{\"attributes\":{\"sse\":\"found\"}}");
            site.put(thing + "/attributes/sse", "\"again\"")
                    .with("requested-acks", "search-persisted")
                    .expect(200, 201, 204);
            String filter = Site.escape("eq(attributes/sse,\"again\")");
            try (Events events =
                    site.events("/search/things?fields=thingId&namespaces=" + Site.namespace() + "&filter=" + filter)) {
                is(events.next(), "{\"thingId\":\"" + Site.id(thing) + "\"}");
                events.end();
            }
        });
    }

    private static void refused(Cases cases) {
        cases.add(
                "a broken filter is 400",
                site -> site.get(all() + "&filter=" + Site.escape("ge(attributes/n,20"))
                        .with("Accept", "text/event-stream")
                        .expect(400));
        cases.add(
                "401",
                site -> site.get(all())
                        .with("Accept", "text/event-stream")
                        .anonymously()
                        .expect(401));
    }
}
