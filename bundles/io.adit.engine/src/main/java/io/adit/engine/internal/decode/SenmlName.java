package io.adit.engine.internal.decode;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a SenML pack a binding reads, written {@code NAME [UNIT][#sum]}, for example {@code urn:dev:ow:10e2073a01080063 %RH}.
 *
 * @param name the resolved name (RFC 8428, 4.5.1)
 * @param unit of the records; null: whatever they have, converted
 * @param sum true for their sum field, false for their value
 */
record SenmlName(String name, @Nullable String unit, boolean sum) {
    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9:./_-]*)(?: +([!-~&&[^#]]{1,32}))?(#sum)?");

    /** Reads the text; nothing where it is none. */
    static Optional<SenmlName> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        return found.matches()
                ? Optional.of(new SenmlName(found.group(1), found.group(2), found.group(3) != null))
                : Optional.empty();
    }
}
