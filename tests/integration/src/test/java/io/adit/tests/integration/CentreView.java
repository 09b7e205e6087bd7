package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.publish.programme.ProgrammeReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What an operator at a centre sees of a station, named {@code north}, and may not do there.
 *
 * @param thing of the station
 * @param rule over a channel of that thing, with an alarm
 */
record CentreView(Site centre, String thing, String rule) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String LIST = "/api/adit/alarms/current";

    void listsTheAlarmsOf(Site station) {
        Instant now = Instant.now();
        String figures = "/api/adit/alarms/kpis?from=" + now.minusSeconds(7200) + "&to=" + now;
        await().atMost(LIMIT).untilAsserted(() -> {
            List<JsonObject> listed = items(centre, LIST);
            assertThat(listed)
                    .isNotEmpty()
                    .allSatisfy(alarm -> assertThat(alarm.toString())
                            .contains("\"station\":\"north\"", "\"stationConnected\":true"));
            assertThat(listed.stream().map(CentreView::withoutStation).toList()).isEqualTo(items(station, LIST));
            assertThat(get(centre, figures)).isEqualTo(get(station, figures));
        });
    }

    void listsNoAlarmThatTheModelNoLongerHas() {
        String feature = "/api/2/things/" + encoded() + "/features/" + ProgrammeReader.alarmFeature(rule);
        JsonObject before = get(centre, feature);
        assertThat(listedRules()).contains(rule);
        centre.admin.send("DELETE", feature, null).orFail();
        assertThat(listedRules()).doesNotContain(rule);
        centre.admin.send("PUT", feature, before).orFail();
        assertThat(listedRules()).contains(rule);
    }

    private List<String> listedRules() {
        return items(centre, LIST).stream()
                .map(alarm -> alarm.getValue("rule").orElseThrow().asString())
                .toList();
    }

    void refusesWhatOnlyTheStationCanTell() {
        String explain = "/api/adit/things/" + encoded() + "/features/levelA/explain?time=now";
        assertThat(centre.admin.send("GET", explain, null))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.body()).contains("at station north"));
        String aDay = "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-02T00:00:00Z\",";
        String recompute = aDay + "\"channels\":[{\"thingId\":\"" + thing + "\",\"featureId\":\"levelA\"}]}";
        refuses("/api/adit/recomputations", recompute, 400, "at its station");
    }

    /** From the readings that the station handed on, of which the centre does not know when they came to the station. */
    void triesTheRuleOverWhatTheStationHandedOn() {
        Instant now = Instant.now();
        String body =
                "{\"from\":\"" + now.minusSeconds(7200) + "\",\"to\":\"" + now + "\",\"rules\":[\"" + rule + "\"]}";
        String id = centre.admin
                .send("POST", "/api/adit/backtest", body, Map.of())
                .orFail()
                .json()
                .getValue("id")
                .orElseThrow()
                .asString();
        await().atMost(LIMIT).untilAsserted(() -> {
            JsonObject tried = get(centre, "/api/adit/backtest/" + id);
            assertThat(tried.getValue("state")).contains(JsonValue.of("DONE"));
            assertThat(tried.getValue("readings").orElseThrow().asInt()).isGreaterThan(100);
            assertThat(tried.getValue("notes").orElseThrow().toString()).contains("the time of arrival is not known");
            JsonObject only = tried.getValue("rules")
                    .orElseThrow()
                    .asArray()
                    .get(0)
                    .orElseThrow()
                    .asObject();
            assertThat(only.getValue("rule")).contains(JsonValue.of(rule));
            assertThat(only.getValue("alarms").orElseThrow().asInt()).isPositive();
        });
    }

    private void refuses(String path, String body, int status, String says) {
        assertThat(centre.admin.send("POST", path, body, Map.of()))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(status))
                .satisfies(answer -> assertThat(answer.body()).contains(says));
    }

    private String encoded() {
        return URLEncoder.encode(thing, StandardCharsets.UTF_8);
    }

    private static JsonObject get(Site site, String path) {
        return site.admin.send("GET", path, null).orFail().json();
    }

    /** The items of a list. */
    static List<JsonObject> items(Site site, String path) {
        return get(site, path).getValue("items").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .toList();
    }

    /** An alarm as its own server tells it. */
    static JsonObject withoutStation(JsonObject alarm) {
        return alarm.remove("station").remove("stationConnected");
    }
}
