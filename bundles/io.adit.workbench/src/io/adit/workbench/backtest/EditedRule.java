package io.adit.workbench.backtest;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.publish.desired.RuleTexts;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.ElementText;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A rule in an open model. UI thread only.
 *
 * @param rule may have been edited since it was published
 */
record EditedRule(LevelRule rule) {

    /** Unit of its limits for people; empty without one. */
    String unit() {
        return ElementText.limitUnit(rule);
    }

    /**
     * It and what it looks at, as it is now, as JSON texts for a server. Only copying needs the thread of the model: what comes back validates the copy, may
     * take its time, and throws {@link IllegalArgumentException} where the model has errors.
     *
     * @throws IllegalArgumentException where the rule is in no model
     */
    Supplier<List<String>> texts() {
        if (!(EcoreUtil.getRootContainer(rule) instanceof Facility facility)) {
            throw new IllegalArgumentException(Messages.theRuleWasDeletedFromTheModel);
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Facility copy = (Facility) copier.copy(facility);
        copier.copyReferences();
        LevelRule copied = (LevelRule) copier.get(rule);
        return () -> texts(copy, copied);
    }

    private static List<String> texts(Facility copy, LevelRule copied) {
        for (Finding finding : Validator.validate(copy)) {
            if (finding.severity() == Finding.Severity.ERROR) {
                throw new IllegalArgumentException(
                        Phrase.of(Messages.theModelHasErrorsSoTheRuleCantBe, finding.message()));
            }
        }
        return RuleTexts.of(copied);
    }

    /** Sets the limit of a level as one step of the undo list. @param index of the level */
    void setLimit(int index, double limit) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(rule);
        if (domain != null && index >= 0 && index < rule.getLevels().size()) {
            Level level = rule.getLevels().get(index);
            domain.getCommandStack().execute(SetCommand.create(domain, level, Literals.LEVEL__LIMIT, limit));
        }
    }
}
