package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A rule as it stands in a model, for a back-test without publishing it. */
public final class RuleTexts {
    private RuleTexts() {}

    /**
     * The programme's things that say it, as JSON texts: the rule, those that inhibit it and whose forecast it watches, as the model has them, and the settings of all
     * channels of the assets that these look at.
     *
     * @param rule in a facility that validates without errors
     */
    public static List<String> of(Rule rule) {
        Ids ids = new Ids((Facility) EcoreUtil.getRootContainer(rule));
        List<String> texts = new ArrayList<>();
        Set<Rule> rules = new LinkedHashSet<>();
        add(ids, rule, rules);
        Set<Asset> assets = new LinkedHashSet<>();
        for (Rule each : rules) {
            texts.add(ProgrammeThings.ofRule(ids, each).toString());
            addAssets(each, assets);
        }
        for (Asset asset : assets) {
            if (asset.getChannels().stream().anyMatch(ProgrammeThings::isFed)) {
                texts.add(ProgrammeThings.ofAsset(ids, asset).toString());
            }
        }
        return texts;
    }

    private static void add(Ids ids, Rule rule, Set<Rule> rules) {
        if (!rules.add(rule)) {
            return;
        }
        if (rule instanceof LevelRule level && level.getWatch() instanceof ForecastWatch watch) {
            add(ids, ids.rules().named(watch), rules);
        }
        if (rule.getGuard() != null) {
            rule.getGuard()
                    .getInhibitors()
                    .forEach(condition -> add(ids, ids.rules().named(condition), rules));
        }
    }

    private static void addAssets(Rule rule, Set<Asset> assets) {
        add(rule, assets);
        for (Iterator<EObject> all = rule.eAllContents(); all.hasNext(); ) {
            add(all.next(), assets);
        }
    }

    private static void add(EObject element, Set<Asset> assets) {
        for (EObject other : element.eCrossReferences()) {
            if (other instanceof Channel channel) {
                assets.add(Ids.assetOf(channel));
            }
        }
    }
}
