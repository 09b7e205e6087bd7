package io.adit.things.internal.policy;

import io.adit.things.internal.policy.PolicyModel.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.enforcers.PolicyEnforcers;

/**
 * What a policy grants from one moment until its next subject expires. Ditto's own enforcers are built from the entries
 * that apply; there is one for each set of entries that some namespace selects. Thread-safe.
 */
public final class EffectivePolicy {
    /** Grants nothing to anybody. */
    static final EffectivePolicy NOBODY = new EffectivePolicy(List.of(), Instant.MAX);

    private final List<Entry> entries;
    private final Instant until;
    private final Enforcer anywhere;
    private final boolean scoped;
    private final ConcurrentHashMap<BitSet, Enforcer> selected = new ConcurrentHashMap<>();

    private EffectivePolicy(List<Entry> entries, Instant until) {
        this.entries = entries;
        this.until = until;
        this.scoped = entries.stream().anyMatch(entry -> !entry.namespaces().isEmpty());
        BitSet all = new BitSet();
        all.set(0, entries.size());
        this.anywhere = enforcer(all);
    }

    /** The policy of resolved entries at a moment, without the subjects that have expired by then. */
    static EffectivePolicy at(List<Entry> resolved, Instant now) {
        Instant until = Instant.MAX;
        List<Entry> current = new ArrayList<>(resolved.size());
        for (Entry entry : resolved) {
            List<Subject> subjects = new ArrayList<>();
            for (Subject subject : entry.subjects()) {
                Instant expiry =
                        subject.getExpiry().map(SubjectExpiry::getTimestamp).orElse(Instant.MAX);
                if (expiry.isAfter(now)) {
                    subjects.add(subject);
                    until = expiry.isBefore(until) ? expiry : until;
                }
            }
            current.add(new Entry(
                    entry.label(),
                    PoliciesModelFactory.newSubjects(subjects),
                    entry.resources(),
                    entry.namespaces(),
                    entry.importable(),
                    entry.allowedAdditions(),
                    entry.references()));
        }
        return new EffectivePolicy(List.copyOf(current), until);
    }

    /** When the next subject expires; {@link Instant#MAX} when none does. */
    Instant until() {
        return until;
    }

    /** The entries, imported ones included. */
    List<Entry> entries() {
        return entries;
    }

    /** Of all entries whatever namespaces they are for: what holds for the policy itself. */
    public Enforcer anywhere() {
        return anywhere;
    }

    /** Whether some entries are for things of some namespaces only. */
    boolean differsByNamespace() {
        return scoped;
    }

    /** Of the entries that are for things of a namespace. */
    public Enforcer inNamespace(String namespace) {
        if (!scoped) {
            return anywhere;
        }
        BitSet applying = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            applying.set(i, Namespaces.match(entries.get(i).namespaces(), namespace));
        }
        return applying.cardinality() == entries.size() ? anywhere : selected.computeIfAbsent(applying, this::enforcer);
    }

    private Enforcer enforcer(BitSet applying) {
        List<PolicyEntry> chosen = new ArrayList<>();
        applying.stream().forEach(i -> {
            Entry entry = entries.get(i);
            // An imported label is refused as label by Ditto's model; enforcers need none, only that all differ.
            chosen.add(PoliciesModelFactory.newPolicyEntry(
                    "entry" + i, entry.subjects(), entry.resources(), entry.importable()));
        });
        return new RememberingEnforcer(PolicyEnforcers.defaultEvaluator(chosen));
    }
}
