package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Route;
import io.adit.model.Rule;
import io.adit.model.template.TemplateRule;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds hours at which nobody is told of the gravest level of a rule, though somebody is at others: a night that no route covers. A rule of which nobody is told at
 * any hour is taken as meant so. What a template gives is told once, at its rule, however many channels it is for.
 */
final class DutyGaps {
    private final Facility facility;
    private final List<Route> routes;
    private final Map<List<Route>, Set<Rule>> rulesByRoutes = new LinkedHashMap<>();

    private DutyGaps(Facility facility) {
        this.facility = facility;
        routes = facility.getRoutes().stream()
                .filter(Route::isEnabled)
                .filter(DutyHours::areReadable)
                .toList();
    }

    /** @param copies all rules that all templates give */
    static void check(Facility facility, List<TemplateRule> copies, Findings findings) {
        DutyGaps gaps = new DutyGaps(facility);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof LevelRule rule && !TemplateChecks.isPattern(rule)) {
                gaps.add(rule, rule);
            }
        }
        copies.forEach(copy -> gaps.add(copy.rule(), copy.template().getRule()));
        gaps.tell(findings);
    }

    /** @param named what routes name and people know: the rule itself, or that of the template which gave it */
    private void add(LevelRule rule, LevelRule named) {
        int gravest =
                rule.getLevels().stream().mapToInt(Level::getSeverity).max().orElse(0);
        List<Route> concerned = routes.stream()
                .filter(route -> route.getMinSeverity() <= gravest)
                .filter(concerns(rule.getChannel(), named))
                .toList();
        if (!concerned.isEmpty()) {
            rulesByRoutes
                    .computeIfAbsent(concerned, these -> new LinkedHashSet<>())
                    .add(named);
        }
    }

    private static Predicate<Route> concerns(@Nullable Channel channel, Rule named) {
        return route -> (route.getRules().isEmpty() || route.getRules().contains(named))
                && (route.getAssets().isEmpty() || isBelow(channel, route.getAssets()));
    }

    private static boolean isBelow(@Nullable EObject object, List<Asset> places) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (places.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private void tell(Findings findings) {
        rulesByRoutes.forEach((concerned, rules) -> {
            DutyHours hours = new DutyHours(concerned);
            BitSet open = hours.open();
            if (!open.isEmpty()) {
                tell(rules, DutyHours.firstStretch(open), findings);
            } else if (!facility.getHolidays().isEmpty() && hours.isOpenOnHolidays()) {
                tell(rules, Texts.of("route.gap.holidays"), findings);
            }
        });
    }

    private static void tell(Set<Rule> rules, String when, Findings findings) {
        Rule first = rules.iterator().next();
        int more = rules.size() - 1;
        String message = more == 0
                ? Texts.of("route.gap", Findings.title(first), when)
                : Texts.of("route.gap.more", Findings.title(first), more, when);
        findings.warning("route.gap", first, message, Texts.of("route.gap.remedy"));
    }
}
