package io.adit.notification.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class RuleNotesTest {
    private static final RuleNotes RULE = RuleNotes.of(JsonObject.of("""
            {"attributes":{"rule":{"levels":[{"name":"alert"},{"name":"action"},{"name":"alarm"}],"actions":[
            {"who":"All","what":"look"},
            {"who":"Maintenance","what":"repair","withinMinutes":60,"level":"action"},
            {"who":"Control room","what":"stop","level":"alarm"}]}}}"""), "r");

    @Test
    void aGraverLevelKeepsTheStepsThatBeganBelowIt() {
        assertThat(RULE.plan("alert")).containsExactly("All: look");
        assertThat(RULE.plan("action")).containsExactly("All: look", "Maintenance: repair (within 60 min)");
        assertThat(RULE.plan("alarm"))
                .containsExactly("All: look", "Maintenance: repair (within 60 min)", "Control room: stop");
    }

    @Test
    void aLevelThatIsGoneHasWhatIsForAllLevels() {
        assertThat(RULE.plan("panic")).containsExactly("All: look");
        assertThat(RuleNotes.of(JsonObject.empty(), "r").plan("alarm")).isEmpty();
    }
}
