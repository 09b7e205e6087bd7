package io.adit.model.template;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** The rules of a facility, those that its templates give included. Stateless; may run on any thread that owns the model. */
public final class TemplateRules {
    private TemplateRules() {}

    /** All rules: those of the facility itself, then those of its templates, in the order of templates and of the tree. */
    public static List<Rule> all(Facility facility) {
        List<Rule> rules = new ArrayList<>(facility.getRules());
        of(facility).forEach(each -> rules.add(each.rule()));
        return rules;
    }

    /** Those of all templates that have a rule, in the order of templates and of the tree. Each call makes new copies. */
    public static List<TemplateRule> of(Facility facility) {
        List<TemplateRule> rules = new ArrayList<>();
        facility.getTemplates().forEach(template -> rules.addAll(of(facility, template)));
        return rules;
    }

    /** Those of one template; none where it has no rule. */
    public static List<TemplateRule> of(Facility facility, RuleTemplate template) {
        List<TemplateRule> rules = new ArrayList<>();
        if (template.getRule() != null && isScoped(template)) {
            for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Channel channel && isFor(template, channel)) {
                    rules.add(new TemplateCopy(template, channel).make());
                }
            }
        }
        return rules;
    }

    /** Whether a template says what it is for at all: one that does not is for nothing. */
    public static boolean isScoped(RuleTemplate template) {
        return !isBlank(template.getAssetClass())
                || !isBlank(template.getQuantityKind())
                || !isBlank(template.getChannelKey());
    }

    private static boolean isFor(RuleTemplate template, Channel channel) {
        return channel.eContainer() instanceof Asset asset
                && !asset.getExemptFrom().contains(template)
                && matches(template.getAssetClass(), asset.getIfcClass())
                && matches(template.getPredefinedType(), asset.getPredefinedType())
                && matches(template.getQuantityKind(), channel.getQuantityKind())
                && (isBlank(template.getChannelKey())
                        || template.getChannelKey().equals(channel.getKey()));
    }

    private static boolean matches(@Nullable String wanted, @Nullable String found) {
        return wanted == null || wanted.isBlank() || wanted.strip().equalsIgnoreCase(found);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
