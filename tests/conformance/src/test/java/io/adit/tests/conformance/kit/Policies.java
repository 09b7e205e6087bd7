package io.adit.tests.conformance.kit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Policies as JSON, built entry by entry. */
public final class Policies {
    private final ObjectNode entries = Json.object();

    /** A policy whose first entry, {@code owner}, gives everything to this subject. */
    public static Policies ownedBy(String subject) {
        return new Policies()
                .entry("owner", subject, "thing:/ READ WRITE", "policy:/ READ WRITE", "message:/ READ WRITE");
    }

    /**
     * With an entry.
     *
     * @param rights each a resource and what is granted on it; a permission after a minus is revoked:
     *     {@code thing:/attributes READ -WRITE}
     */
    public Policies entry(String label, String subject, String... rights) {
        ObjectNode entry = entries.putObject(label);
        entry.putObject("subjects").putObject(subject).put("type", "of the conformance suite");
        ObjectNode resources = entry.putObject("resources");
        for (String right : rights) {
            List<String> words = List.of(right.split(" "));
            ObjectNode resource = resources.putObject(words.getFirst());
            resource.putArray("grant");
            resource.putArray("revoke");
            words.stream().skip(1).forEach(word -> {
                String kind = word.startsWith("-") ? "revoke" : "grant";
                resource.withArray("/" + kind).add(word.replace("-", ""));
            });
        }
        return this;
    }

    /** Body for a PUT of the policy. */
    public String json() {
        ObjectNode policy = Json.object();
        policy.set("entries", entries);
        return policy.toString();
    }

    /** Body for a PUT of a thing that brings this policy along. */
    public String with(String thing) {
        ObjectNode node = (ObjectNode) Json.of(thing);
        node.set("_policy", Json.of(json()));
        return node.toString();
    }
}
