package io.adit.tests.conformance.kit;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One resource of the API with its cases. */
public abstract class Resource {
    /** Writes down the cases; asks nothing of the server. */
    protected abstract void define(Cases cases);

    @TestFactory
    Stream<DynamicTest> cases() {
        return defined().tests();
    }

    /** Names of all cases. */
    public final Set<String> names() {
        return defined().names();
    }

    private Cases defined() {
        Cases cases = new Cases(getClass().getSimpleName().replaceFirst("Test$", ""));
        define(cases);
        return cases;
    }
}
