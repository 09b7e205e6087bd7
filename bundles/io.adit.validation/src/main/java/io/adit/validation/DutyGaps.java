package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Route;
import io.adit.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds hours at which nobody is told of the gravest level of a rule, though somebody is at others: a night that no route covers. A rule of which nobody is told at
 * any hour is taken as meant so, and rules of templates are not looked at.
 */
final class DutyGaps {
    private final Facility facility;
    private final List<Route> routes;
    private final Map<List<Route>, List<Rule>> rulesByRoutes = new LinkedHashMap<>();

    private DutyGaps(Facility facility) {
        this.facility = facility;
        routes = facility.getRoutes().stream()
                .filter(Route::isEnabled)
                .filter(DutyHours::areReadable)
                .toList();
    }

    static void check(Facility facility, Findings findings) {
        DutyGaps gaps = new DutyGaps(facility);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof LevelRule rule && !TemplateChecks.isPattern(rule)) {
                gaps.add(rule);
            }
        }
        gaps.tell(findings);
    }

    private void add(LevelRule rule) {
        int gravest =
                rule.getLevels().stream().mapToInt(Level::getSeverity).max().orElse(0);
        List<Route> concerned = routes.stream()
                .filter(route -> route.getMinSeverity() <= gravest)
                .filter(concerns(rule))
                .toList();
        if (!concerned.isEmpty()) {
            rulesByRoutes.computeIfAbsent(concerned, these -> new ArrayList<>()).add(rule);
        }
    }

    private static Predicate<Route> concerns(Rule rule) {
        @Nullable Channel channel = rule.getChannel();
        return route -> (route.getRules().isEmpty() || route.getRules().contains(rule))
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

    private static void tell(List<Rule> rules, String when, Findings findings) {
        Rule first = rules.get(0);
        int more = rules.size() - 1;
        String message = more == 0
                ? Texts.of("route.gap", Findings.title(first), when)
                : Texts.of("route.gap.more", Findings.title(first), more, when);
        findings.warning("route.gap", first, message, Texts.of("route.gap.remedy"));
    }
}
