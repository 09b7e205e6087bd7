package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Snapshot;
import io.adit.ifc.view.IfcModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/*
 * First the GlobalId, where it is well-formed and used once on both sides. What is left is compared (Similarity) in rounds: the best
 * pairs first, one to one. A pair is sure when its score is at least 0.8, enough could be compared (weight 5), and no other pair of
 * either of the two comes nearer than 0.1. Each round knows more of the tree, so that the next one sees more of what is in the same
 * place. When a round finds nothing more, the pairs that reach 0.5 are doubtful; the others are no pairs.
 */
/** Which elements of an old revision are which of a new one, one to one. */
final class Matching {
    private static final double SURE = 0.8;
    private static final double LEAST = 0.5;
    private static final double MARGIN = 0.1;
    private static final double WEIGHT = 5;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(
                    (Pair p) -> -p.like().score())
            .thenComparing(p -> p.old().id())
            .thenComparing(p -> p.now().id());

    private final Map<String, Element> olds = new LinkedHashMap<>();
    private final Map<String, Element> news = new LinkedHashMap<>();
    private final Map<String, Match> byOld = new LinkedHashMap<>();
    private final Map<String, Match> byNow = new HashMap<>();
    private final Map<String, Match> doubts = new LinkedHashMap<>();

    private record Pair(Element old, Element now, Similarity like) {}

    Matching(Snapshot old, Snapshot now, Answers answers) {
        old.elements().forEach(each -> olds.put(each.id(), each));
        now.elements().forEach(each -> news.put(each.id(), each));
        answers.same().forEach((one, other) -> {
            if (olds.containsKey(one) && news.containsKey(other)) {
                join(new Match(one, other, 1));
            }
        });
        joinSameIds();
        answers.apart().forEach(olds::remove);
        List<Pair> pairs = pairs();
        while (joinSure(pairs)) {
            pairs = pairs();
        }
        doubt(pairs);
    }

    private void joinSameIds() {
        Map<String, Element> left = unique(olds.values());
        Map<String, Element> right = unique(news.values());
        left.forEach((globalId, one) -> {
            Element other = right.get(globalId);
            if (other != null && other.sensor() == one.sensor()) {
                join(new Match(one.id(), other.id(), 1));
            }
        });
        for (Element one : List.copyOf(olds.values())) {
            Element other = news.get(one.id());
            if (other != null && !left.containsKey(one.globalId()) && !right.containsKey(other.globalId())) {
                join(new Match(one.id(), other.id(), 1));
            }
        }
    }

    private static Map<String, Element> unique(Iterable<Element> elements) {
        Map<String, Element> unique = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Element element : elements) {
            if (!IfcModel.isGlobalId(element.globalId()) || unique.put(element.globalId(), element) != null) {
                twice.add(element.globalId());
            }
        }
        unique.keySet().removeAll(twice);
        return unique;
    }

    private void join(Match match) {
        if (!byOld.containsKey(match.old()) && !byNow.containsKey(match.now())) {
            byOld.put(match.old(), match);
            byNow.put(match.now(), match);
        }
    }

    private List<Pair> pairs() {
        List<Element> open = news.values().stream()
                .filter(each -> !byNow.containsKey(each.id()))
                .toList();
        Candidates candidates = new Candidates(open);
        List<Pair> pairs = new ArrayList<>();
        for (Element one : olds.values()) {
            if (!byOld.containsKey(one.id())) {
                String parent = nowOf(one.parent());
                for (Element other : candidates.of(one, parent == null ? "" : parent)) {
                    Similarity like = Similarity.of(one, other, samePlace(one, other));
                    if (like.score() >= LEAST) {
                        pairs.add(new Pair(one, other, like));
                    }
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private @Nullable String nowOf(String old) {
        Match match = byOld.get(old);
        return old.isEmpty() ? "" : match == null ? null : match.now();
    }

    private boolean samePlace(Element one, Element other) {
        return other.parent().equals(nowOf(one.parent()));
    }

    private boolean joinSure(List<Pair> pairs) {
        Map<Element, List<Pair>> rivals = new HashMap<>();
        for (Pair pair : pairs) {
            rivals.computeIfAbsent(pair.old(), e -> new ArrayList<>(2)).add(pair);
            rivals.computeIfAbsent(pair.now(), e -> new ArrayList<>(2)).add(pair);
        }
        List<Match> sure = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.like().score() >= SURE
                    && pair.like().weight() >= WEIGHT
                    && isAlone(pair, rivals.getOrDefault(pair.old(), List.of()))
                    && isAlone(pair, rivals.getOrDefault(pair.now(), List.of()))) {
                sure.add(new Match(pair.old().id(), pair.now().id(), pair.like().score()));
            }
        }
        sure.forEach(this::join);
        return !sure.isEmpty();
    }

    private static boolean isAlone(Pair pair, List<Pair> rivals) {
        return rivals.stream()
                .allMatch(rival -> rival.equals(pair)
                        || rival.like().score() + MARGIN <= pair.like().score());
    }

    private void doubt(List<Pair> pairs) {
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!doubts.containsKey(pair.old().id()) && taken.add(pair.now().id())) {
                doubts.put(
                        pair.old().id(),
                        new Match(pair.old().id(), pair.now().id(), pair.like().score()));
            }
        }
    }

    /** The sure match of an element of the old revision, or null. */
    @Nullable
    Match ofOld(String id) {
        return byOld.get(id);
    }

    /** The sure match of an element of the new revision, or null. */
    @Nullable
    Match ofNow(String id) {
        return byNow.get(id);
    }

    /** Pairs that people have to decide on, by the id in the old revision. */
    Map<String, Match> doubts() {
        return doubts;
    }
}
