package io.adit.tests.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Site;

/**
 * One part of a policy; what is shown of it may have further members.
 *
 * @param with a policy that has the part, with {@link #value}; may have the placeholders of subjects
 * @param without the same policy without it; empty: every policy has the part
 */
record PolicyPart(
        String name, String path, String with, String without, String value, String changed, String wrong, String codes)
        implements Part {
    @Override
    public Kind kind() {
        return Kind.POLICY;
    }

    @Override
    public boolean removable() {
        return !without.isEmpty();
    }

    @Override
    public String existing(Site site) {
        return site.policy(with) + path;
    }

    @Override
    public String missing(Site site) {
        return site.policy(without) + path;
    }

    @Override
    public String shared(Site site, String... rights) {
        ObjectNode policy = (ObjectNode) Json.of(site.fill(with));
        ObjectNode entries = (ObjectNode) policy.get("entries");
        entries.set(
                "other",
                Json.of(Policies.ownedBy(site.me())
                                .entry("other", site.other().subject(), rights)
                                .json())
                        .at("/entries/other"));
        return site.policy(policy.toString()) + path;
    }

    @Override
    public void shows(Site site, Answer answer, String json) {
        answer.bodyHas(site.fill(json));
    }
}
