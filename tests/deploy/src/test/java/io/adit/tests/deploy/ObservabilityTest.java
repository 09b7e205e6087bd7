package io.adit.tests.deploy;

import static io.adit.tests.deploy.Manifests.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of dashboard and alert rules; that each metric they name exists, the integration tests see on a running server. */
class ObservabilityTest {
    private static final Path FOLDER = Manifests.DEPLOY.resolve("observability");

    @Test
    void eachPanelAsksSomethingAndHasAPlaceOfItsOwn() throws Exception {
        JsonObject dashboard = JsonParser.parseString(Files.readString(FOLDER.resolve("grafana.json")))
                .getAsJsonObject();
        Set<Integer> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonElement panel : at(dashboard, "panels").getAsJsonArray()) {
            assertThat(ids.add(at(panel, "id").getAsInt())).isTrue();
            assertThat(at(panel, "title").getAsString()).isNotBlank();
            JsonElement place = at(panel, "gridPos");
            assertThat(places.add(at(place, "x") + "," + at(place, "y"))).isTrue();
            assertThat(at(place, "x").getAsInt() + at(place, "w").getAsInt()).isLessThanOrEqualTo(24);
            if (!at(panel, "type").getAsString().equals("row")) {
                for (JsonElement target : at(panel, "targets").getAsJsonArray()) {
                    isBalanced(at(target, "expr").getAsString());
                    assertThat(at(target, "expr").getAsString()).contains("job=~\"$job\"");
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(15);
    }

    @Test
    void eachAlertSaysWhatIsWrongAndHowBadItIs() throws Exception {
        JsonObject rules = Manifests.yaml(Files.readString(FOLDER.resolve("alerts.yml")));
        Set<String> names = new HashSet<>();
        for (JsonElement rule : at(rules, "groups", 0, "rules").getAsJsonArray()) {
            assertThat(names.add(at(rule, "alert").getAsString())).isTrue();
            isBalanced(at(rule, "expr").getAsString());
            assertThat(at(rule, "labels", "severity").getAsString()).isIn("critical", "warning");
            assertThat(at(rule, "annotations", "summary").getAsString()).isNotBlank();
            assertThat(at(rule, "annotations", "description").getAsString())
                    .endsWith(".")
                    .matches("(?s).{20,}");
        }
        assertThat(names).hasSizeGreaterThan(10);
    }

    private static void isBalanced(String query) {
        int depth = 0;
        for (char c : query.toCharArray()) {
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            assertThat(depth).as(query).isNotNegative();
        }
        assertThat(depth).as(query).isZero();
    }
}
