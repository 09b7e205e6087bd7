package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Site;

/**
 * One part of a thing.
 *
 * @param with a thing that has the part, with {@link #value}
 * @param without the same thing without it
 * @param wrongCode error that {@link #wrong} gives
 */
record ThingPart(
        String name,
        String path,
        String with,
        String without,
        String value,
        String changed,
        String wrong,
        String wrongCode,
        String codes)
        implements Part {
    @Override
    public Kind kind() {
        return Kind.THING;
    }

    @Override
    public boolean removable() {
        return true;
    }

    @Override
    public String existing(Site site) {
        return site.thing(with) + path;
    }

    @Override
    public String missing(Site site) {
        return site.thing(without) + path;
    }

    @Override
    public String shared(Site site, String... rights) {
        return site.thing(Policies.ownedBy(site.me())
                        .entry("other", site.other().subject(), rights)
                        .with(with))
                + path;
    }

    @Override
    public void shows(Site site, Answer answer, String json) {
        answer.body(json);
    }
}
