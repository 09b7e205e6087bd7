package io.adit.ifc.importer;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;

/** Makes a level rule with an action plan from the usual limits of a kind of sensor. */
final class RuleProposal {
    private static final List<String> NAMES = List.of("alert", "action", "alarm");
    private static final int[] SEVERITIES = {300, 600, 900};

    private RuleProposal() {}

    static LevelRule of(Channel channel, SensorKind.Limits limits, ModelIds ids) {
        LevelRule rule = AditFactory.eINSTANCE.createLevelRule();
        String device = channel.getBindings().get(0).getDevice().getId();
        rule.setId(ids.unique(device + (limits.above() ? "-high" : "-low")));
        rule.setName(channel.getName() + (limits.above() ? " is high" : " is low"));
        rule.setDescription("Proposed by the import with usual limits; review it before you rely on it.");
        rule.setChannel(channel);
        rule.setDirection(limits.above() ? Direction.ABOVE : Direction.BELOW);
        for (int i = 0; i < Math.min(limits.values().size(), NAMES.size()); i++) {
            Level level = AditFactory.eINSTANCE.createLevel();
            level.setName(NAMES.get(limits.values().size() == 1 ? 2 : i));
            level.setSeverity(SEVERITIES[limits.values().size() == 1 ? 2 : i]);
            level.setLimit(limits.values().get(i));
            level.setHysteresis(limits.hysteresis());
            level.setDelayOnSeconds(limits.delaySeconds());
            level.setDelayOffSeconds(limits.delaySeconds());
            rule.getLevels().add(level);
        }
        rule.getActions()
                .add(action("Control room", "Check that the value is real: compare neighbours and camera", 10));
        rule.getActions().add(action("Facility manager", limits.action(), 60));
        return rule;
    }

    private static Action action(String who, String what, int withinMinutes) {
        Action action = AditFactory.eINSTANCE.createAction();
        action.setWho(who);
        action.setWhat(what);
        action.setWithinMinutes(withinMinutes);
        return action;
    }
}
