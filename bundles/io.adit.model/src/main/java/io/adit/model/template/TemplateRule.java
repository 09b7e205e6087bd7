package io.adit.model.template;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.LevelRule;
import io.adit.model.RuleTemplate;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that a template gives for a channel. It is a copy that belongs to no file: to change it, change the template or the parameters of an asset.
 *
 * @param rule the copy, with its channel
 * @param template where it comes from
 * @param settings what its parameters are, in the order of the template; those that leave the rule as it is are not among them
 * @param origins by each object of the copy, the one in the template that it is a copy of
 */
public record TemplateRule(
        LevelRule rule, RuleTemplate template, List<ParameterSetting> settings, Map<EObject, EObject> origins) {
    public TemplateRule {
        settings = List.copyOf(settings);
        origins = Map.copyOf(origins);
    }

    /** The channel that it is for. */
    public Channel channel() {
        return rule.getChannel();
    }

    /** The asset of that channel. */
    public Asset asset() {
        return (Asset) channel().eContainer();
    }
}
