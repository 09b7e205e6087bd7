package io.adit.workbench.rules;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.workbench.Phrase;

/** What is added to a rule, with what is likely for it: nothing of it is in the model yet. */
final class NewParts {
    private static final int SEVERITY_STEP = 300;
    private static final int MOST_SEVERE = 1000;

    private NewParts() {}

    static Level level(LevelRule rule) {
        int number = rule.getLevels().size() + 1;
        Level level = AditFactory.eINSTANCE.createLevel();
        level.setName(Phrase.of(Messages.levelNumber, number));
        level.setSeverity(Math.min(MOST_SEVERE, number * SEVERITY_STEP));
        if (!rule.getLevels().isEmpty()) {
            level.setLimit(rule.getLevels().getLast().getLimit());
        }
        return level;
    }

    static Action action(LevelRule rule) {
        Action action = AditFactory.eINSTANCE.createAction();
        action.setWho(
                rule.getActions().isEmpty()
                        ? Messages.facilityManager
                        : rule.getActions().getLast().getWho());
        action.setWhat(Messages.whatToDo);
        return action;
    }
}
