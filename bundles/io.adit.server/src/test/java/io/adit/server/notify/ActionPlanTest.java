package io.adit.server.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class ActionPlanTest {
    private static final JsonObject RULE = JsonObject.of("""
            {"attributes":{"rule":{"levels":[{"name":"alert"},{"name":"action"},{"name":"alarm"}],"actions":[
            {"who":"All","what":"look"},
            {"who":"Maintenance","what":"repair","withinMinutes":60,"level":"action"},
            {"who":"Control room","what":"stop","level":"alarm"}]}}}""");

    @Test
    void aGraverLevelKeepsTheStepsThatBeganBelowIt() {
        assertThat(ActionPlan.at(RULE, "alert")).containsExactly("All: look");
        assertThat(ActionPlan.at(RULE, "action")).containsExactly("All: look", "Maintenance: repair (within 60 min)");
        assertThat(ActionPlan.at(RULE, "alarm"))
                .containsExactly("All: look", "Maintenance: repair (within 60 min)", "Control room: stop");
    }

    @Test
    void aLevelThatIsGoneHasWhatIsForAllLevelsAndItsOwn() {
        assertThat(ActionPlan.at(RULE, "panic")).containsExactly("All: look");
        assertThat(ActionPlan.at(JsonObject.empty(), "alarm")).isEmpty();
    }
}
