package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
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
     * The programme's things that say it, as JSON texts: the rule, and the settings of all channels of the assets that it
     * looks at.
     *
     * @param rule in a facility that validates without errors
     */
    public static List<String> of(Rule rule) {
        Ids ids = new Ids((Facility) EcoreUtil.getRootContainer(rule));
        List<String> texts = new ArrayList<>();
        texts.add(ProgrammeThings.ofRule(ids, rule).toString());
        for (Asset asset : assets(rule)) {
            if (asset.getChannels().stream().anyMatch(ProgrammeThings::isFed)) {
                texts.add(ProgrammeThings.ofAsset(ids, asset).toString());
            }
        }
        return texts;
    }

    private static Set<Asset> assets(Rule rule) {
        Set<Asset> assets = new LinkedHashSet<>();
        add(rule, assets);
        for (Iterator<EObject> all = rule.eAllContents(); all.hasNext(); ) {
            add(all.next(), assets);
        }
        return assets;
    }

    private static void add(EObject element, Set<Asset> assets) {
        for (EObject other : element.eCrossReferences()) {
            if (other instanceof Channel channel) {
                assets.add(Ids.assetOf(channel));
            }
        }
    }
}
