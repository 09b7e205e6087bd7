package io.adit.tests.conformance.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
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

    /** What a case of the device side does; fails by an {@link AssertionError}. */
    @FunctionalInterface
    public interface DeviceBody {
        /** Acts as devices do and says what is expected of the answers. */
        void run(HonoSite site) throws Exception;
    }

    private interface Opening<S extends AutoCloseable> {
        S open(Duration patience);
    }

    private interface Step<S> {
        void run(S site) throws Exception;
    }

    private record Case(String name, BooleanSupplier own, Gaps.Body body) {}

    private final String resource;
    private final List<Case> cases = new ArrayList<>();

    Cases(String resource) {
        this.resource = resource;
    }

    /** Adds a case; its name, together with the resource, must be the only one of its kind. */
    public void add(String name, Body body) {
        cases.add(new Case(
                resource + ": " + name,
                Target::startsOwn,
                patience -> run(patience, time -> new Site(Target.current(), time), body::run)));
    }

    /** Adds a case of the device side; its name is the only one of its kind too. */
    public void addForDevices(String name, DeviceBody body) {
        cases.add(new Case(
                resource + ": " + name,
                HonoTarget::startsOwn,
                patience -> run(patience, time -> new HonoSite(HonoTarget.current(), time), body::run)));
    }

    /** Adds a case of the device side that needs TLS. */
    public void addForSecured(String name, DeviceBody body) {
        cases.add(new Case(
                resource + ": " + name,
                HonoTarget::startsOwn,
                patience -> run(patience, time -> new HonoSite(HonoTarget.secured(), time), body::run)));
    }

    Stream<DynamicTest> tests() {
        return cases.stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.name, () -> Gaps.run(one.name, one.own.getAsBoolean(), one.body)));
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

    private static <S extends AutoCloseable> void run(Duration patience, Opening<S> opening, Step<S> step) {
        try (S site = opening.open(patience)) {
            step.run(site);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("the case could not be run: " + e, e);
        }
    }
}
