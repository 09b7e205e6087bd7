package io.adit.tests.conformance.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The cases of one resource. */
public final class Cases {
    /** What a case does; fails by an {@link AssertionError}. */
    @FunctionalInterface
    public interface Body {
        /** Sends requests and says what is expected of the answers. */
        void run(Site site) throws Exception;
    }

    private record Case(String name, Body body) {}

    private final String resource;
    private final List<Case> cases = new ArrayList<>();

    Cases(String resource) {
        this.resource = resource;
    }

    /** Adds a case; its name, together with the resource, must be the only one of its kind. */
    public void add(String name, Body body) {
        cases.add(new Case(resource + ": " + name, body));
    }

    Stream<DynamicTest> tests() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name, () -> Gaps.run(one.name, patience -> run(one.body, patience))));
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Case one : cases) {
            if (!names.add(one.name)) {
                throw new AssertionError("two cases are named \"" + one.name + "\"");
            }
        }
        return names;
    }

    private static void run(Body body, Duration patience) {
        try (Site site = new Site(Target.current(), patience)) {
            body.run(site);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("the case could not be run", e);
        }
    }
}
