package io.adit.workbench.publish;

import io.adit.model.Facility;
import io.adit.model.Named;
import io.adit.publish.plan.Change;
import io.adit.publish.plan.Change.Origin;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Plan;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.ElementText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** The tree of a plan: who made changes necessary, what sort of document, then the changes. */
final class PlanNodes {
    /** A tree that has more below one line is slow to open. */
    private static final int MOST_BELOW = 1000;

    private static final Map<Origin, String> HEADINGS = headings();

    private final Map<String, Named> elements = new LinkedHashMap<>();
    private final @Nullable String namespace;

    private PlanNodes(Facility facility) {
        namespace = facility.getNamespace();
        elements.put(facility.getId(), facility);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Named named) {
                elements.putIfAbsent(named.getId(), named);
            }
        }
    }

    private static Map<Origin, String> headings() {
        Map<Origin, String> headings = new LinkedHashMap<>();
        headings.put(Origin.OUTSIDE, Messages.changedOutsideApplyingTakesItBack);
        headings.put(Origin.BOTH, Messages.changedHereAndOutsideApplying);
        headings.put(Origin.MODEL, Messages.toPublish);
        headings.put(Origin.UNKNOWN, Messages.differentAndNeverSeenToBeTheSame);
        return headings;
    }

    /** @param facility the planned model, for the names of its elements */
    static List<PlanNode> of(Plan plan, Facility facility) {
        PlanNodes nodes = new PlanNodes(facility);
        List<PlanNode> result = new ArrayList<>();
        HEADINGS.forEach((origin, heading) -> {
            List<Change> changes = plan.changes().stream()
                    .filter(change -> change.origin() == origin)
                    .toList();
            if (!changes.isEmpty()) {
                String icon = origin == Origin.MODEL ? "publish" : "severity-warning";
                result.add(new PlanNode(heading, count(changes.size()), icon, nodes.groups(changes), null));
            }
        });
        return result;
    }

    private static String count(int number) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%,d", number);
    }

    private List<PlanNode> groups(List<Change> changes) {
        Map<PlanGroup, List<PlanNode>> groups = new EnumMap<>(PlanGroup.class);
        changes.forEach(change -> groups.computeIfAbsent(PlanGroup.of(change.target()), group -> new ArrayList<>())
                .add(node(change)));
        List<PlanNode> result = new ArrayList<>();
        groups.forEach((group, members) ->
                result.add(new PlanNode(group.title(), count(members.size()), group.icon(), inParts(members), null)));
        return result;
    }

    private static List<PlanNode> inParts(List<PlanNode> members) {
        if (members.size() <= MOST_BELOW) {
            return members;
        }
        List<PlanNode> parts = new ArrayList<>();
        for (int from = 0; from < members.size(); from += MOST_BELOW) {
            int to = Math.min(from + MOST_BELOW, members.size());
            String title = Phrase.of(Messages.fromTo, from + 1, to);
            parts.add(new PlanNode(title, "", "assets", members.subList(from, to), null));
        }
        return parts;
    }

    private PlanNode node(Change change) {
        String icon = "change-" + change.action().name().toLowerCase(Locale.ROOT);
        Named element = element(change);
        String what = capital(PlanWords.target(change.target()));
        return element == null
                ? new PlanNode(what + " " + change.id(), "", icon, List.of(), change)
                : new PlanNode(what + " " + ElementText.of(element), change.id(), icon, List.of(), change);
    }

    /** The element that a change is about; null where the model has none, or the change is about all of it. */
    private @Nullable Named element(Change change) {
        String id = change.id();
        String prefix = switch (change.target()) {
            case PROGRAMME -> "programme.";
            case RULE -> "rule.";
            case INTERLOCK -> "interlock.";
            case COMMAND -> "command.";
            default -> "";
        };
        String start = change.target() == Target.DEVICE || change.target() == Target.CREDENTIALS
                ? ""
                : namespace + ":" + prefix;
        boolean whole = change.target() == Target.POLICY || change.target() == Target.TENANT;
        return whole || !id.startsWith(start) ? null : elements.get(id.substring(start.length()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
