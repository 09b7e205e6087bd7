package io.adit.validation;

import io.adit.model.RuleTemplate;
import io.adit.model.template.RuleReferences;
import io.adit.model.template.TemplateRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Checks the rules that one template gives. What is wrong alike with many is told once, at the object of the template that they are copies of. */
final class CopyChecks {
    private final RuleTemplate template;
    private final RuleReferences references;
    private final Findings findings;
    private final Map<Place, Told> told = new LinkedHashMap<>();

    private record Place(String code, EObject object) {}

    private static final class Told {
        final Finding first;
        final TemplateRule rule;
        int more;

        Told(Finding first, TemplateRule rule) {
            this.first = first;
            this.rule = rule;
        }
    }

    CopyChecks(RuleTemplate template, RuleReferences references, Findings findings) {
        this.template = template;
        this.references = references;
        this.findings = findings;
    }

    void check(List<TemplateRule> rules) {
        for (TemplateRule rule : rules) {
            Findings own = new Findings();
            if (TemplateChecks.hasOtherUnit(template, rule.channel())) {
                own.error(
                        "template.other-unit",
                        rule.rule(),
                        Texts.of(
                                "template.other-unit",
                                Findings.title(rule.channel()),
                                rule.channel().getUnit(),
                                Findings.title(template),
                                template.getUnit()),
                        Texts.of("template.other-unit.remedy"));
            }
            RuleChecks.check(rule.rule(), references, own);
            own.all().forEach(finding -> keep(finding, rule));
        }
        told.forEach(this::tell);
    }

    private void keep(Finding finding, TemplateRule rule) {
        EObject object = rule.origins().getOrDefault(finding.object(), template);
        Told before = told.putIfAbsent(new Place(finding.code(), object), new Told(finding, rule));
        if (before != null && before.rule != rule) {
            before.more++;
        }
    }

    private void tell(Place place, Told each) {
        String channel = Findings.title(each.rule.channel());
        String where = each.more == 0
                ? Texts.of("copy.one", channel, each.first.message())
                : Texts.of("copy.more", channel, each.more, each.first.message());
        switch (each.first.severity()) {
            case ERROR -> findings.error(place.code, place.object, where, each.first.remedy());
            case WARNING -> findings.warning(place.code, place.object, where, each.first.remedy());
            case INFO -> findings.info(place.code, place.object, where, each.first.remedy());
        }
    }
}
