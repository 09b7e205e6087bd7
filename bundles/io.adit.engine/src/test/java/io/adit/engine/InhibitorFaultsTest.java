package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;

class InhibitorFaultsTest {
    private static LevelRuleSettings rule(String ruleId, boolean enabled, InhibitorSettings... inhibitors) {
        return new LevelRuleSettings(
                ruleId,
                ruleId,
                Derived.id("a"),
                Direction.ABOVE,
                false,
                enabled,
                List.of(new LevelSettings("alert", 1, 2, 0, 0, 0)),
                null,
                new GuardSettings(null, "", List.of(), List.of(inhibitors)));
    }

    private static List<String> faults(LevelRuleSettings... rules) {
        return Engine.inhibitorFaults(new Programme(List.of(Derived.measured("a", "mm", null)), List.of(rules)));
    }

    @Test
    void anInhibitorThatRunsIsNoFault() {
        assertThat(faults(
                        rule("r", true, new InhibitorSettings("s", ""), new InhibitorSettings("s", "alert")),
                        rule("s", true)))
                .isEmpty();
    }

    @Test
    void anInhibitorThatIsGoneSwitchedOffOrWithoutTheLevelIsTold() {
        assertThat(faults(rule("r", true, new InhibitorSettings("gone", ""))))
                .singleElement()
                .asString()
                .startsWith("rule r: Rule 'gone', which is to inhibit it, does not run");
        assertThat(faults(rule("r", true, new InhibitorSettings("s", "")), rule("s", false)))
                .hasSize(1);
        assertThat(faults(rule("r", true, new InhibitorSettings("s", "panic")), rule("s", true)))
                .singleElement()
                .asString()
                .contains("has no level 'panic'");
        assertThat(faults(rule("r", false, new InhibitorSettings("gone", "")))).isEmpty();
    }
}
