package io.adit.things.internal.policy;

import java.util.List;
import java.util.function.Function;
import org.eclipse.ditto.placeholders.Placeholder;

/**
 * A placeholder of Ditto with a single name, {@code {{ prefix:name }}}.
 *
 * @param value gives the values of it; none: it can't be resolved
 */
record NamedPlaceholder<T>(String prefix, String name, Function<T, List<String>> value) implements Placeholder<T> {
    @Override
    public String getPrefix() {
        return prefix;
    }

    @Override
    public List<String> getSupportedNames() {
        return List.of(name);
    }

    @Override
    public boolean supports(String wanted) {
        return wanted.equals(name);
    }

    @Override
    public List<String> resolveValues(T source, String wanted) {
        return supports(wanted) ? value.apply(source) : List.of();
    }
}
