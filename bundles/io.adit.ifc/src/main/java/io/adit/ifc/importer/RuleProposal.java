package io.adit.ifc.importer;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a level rule with an action plan from limits of the model, or from the usual ones of a kind of sensor. */
final class RuleProposal {

    private RuleProposal() {}

    static LevelRule of(Channel channel, SensorKind.Limits limits, ModelIds ids) {
        LevelRule rule = rule(channel, limits.above(), ids);
        rule.setDescription("Proposed by the import with usual limits; review it before you rely on it.");
        List<ModelLimit.Level> usual = ModelLimit.Level.USUAL;
        int first = limits.values().size() == 1 ? usual.size() - 1 : 0;
        for (int i = 0; i < limits.values().size() && first + i < usual.size(); i++) {
            rule.getLevels().add(level(usual.get(first + i).at(limits.values().get(i)), limits));
        }
        plan(rule, limits.action());
        return rule;
    }

    /** @param usual those of the kind of sensor, for hysteresis and delays; null where it has none */
    static LevelRule of(Channel channel, ModelLimit limits, SensorKind.@Nullable Limits usual, ModelIds ids) {
        LevelRule rule = rule(channel, limits.above(), ids);
        rule.setDescription("The limits stand in the hand-over model: " + limits.source() + ".");
        for (ModelLimit.Level level : limits.levels()) {
            rule.getLevels().add(level(level, usual));
        }
        plan(
                rule,
                usual != null && usual.above() == limits.above()
                        ? usual.action()
                        : "Inspect on site, decide and plan the work");
        return rule;
    }

    private static LevelRule rule(Channel channel, boolean above, ModelIds ids) {
        LevelRule rule = AditFactory.eINSTANCE.createLevelRule();
        String device = channel.getBindings().get(0).getDevice().getId();
        rule.setId(ids.unique(device + (above ? "-high" : "-low")));
        rule.setName(channel.getName() + (above ? " is high" : " is low"));
        rule.setChannel(channel);
        rule.setDirection(above ? Direction.ABOVE : Direction.BELOW);
        return rule;
    }

    private static Level level(ModelLimit.Level of, SensorKind.@Nullable Limits usual) {
        Level level = AditFactory.eINSTANCE.createLevel();
        level.setName(of.name());
        level.setSeverity(of.severity());
        level.setLimit(of.limit());
        if (usual != null) {
            level.setHysteresis(usual.hysteresis());
            level.setDelayOnSeconds(usual.delaySeconds());
            level.setDelayOffSeconds(usual.delaySeconds());
        }
        return level;
    }

    private static void plan(LevelRule rule, String action) {
        rule.getActions()
                .add(action("Control room", "Check that the value is real: compare neighbours and camera", 10));
        rule.getActions().add(action("Facility manager", action, 60));
    }

    private static Action action(String who, String what, int withinMinutes) {
        Action action = AditFactory.eINSTANCE.createAction();
        action.setWho(who);
        action.setWhat(what);
        action.setWithinMinutes(withinMinutes);
        return action;
    }
}
