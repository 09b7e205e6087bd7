package io.adit.ifc.ids;

import java.util.List;
import java.util.regex.Pattern;

/** What an IDS says of a value: one literal, or restrictions of XML Schema that all have to hold. */
public sealed interface Constraint {
    /**
     * Exactly this.
     *
     * @param value as it is written
     */
    record Literal(String value) implements Constraint {}

    /**
     * One of several values.
     *
     * @param values as they are written
     */
    record OneOf(List<String> values) implements Constraint {
        /** Takes the values over. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * A text that one of these expressions matches as a whole. Numbers never do.
     *
     * @param patterns the expressions
     */
    record Matches(List<Pattern> patterns) implements Constraint {
        /** Takes the expressions over. */
        public Matches {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * A text whose length lies in a range.
     *
     * @param least shortest, in characters
     * @param most longest
     */
    record Length(int least, int most) implements Constraint {}

    /**
     * A number on one side of a bound.
     *
     * @param bound the number
     * @param above whether it has to be above, else below
     * @param inclusive whether the bound itself will do
     */
    record Bound(double bound, boolean above, boolean inclusive) implements Constraint {}

    /**
     * All of these.
     *
     * @param parts what has to hold
     */
    record All(List<Constraint> parts) implements Constraint {
        /** Takes the parts over. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Whether a text keeps it. Numbers in the text are compared as text, but for bounds, which no text keeps. */
    default boolean allows(String text) {
        return switch (this) {
            case Literal literal -> literal.value().equals(text);
            case OneOf any -> any.values().contains(text);
            case Matches matches ->
                matches.patterns().stream().anyMatch(each -> each.matcher(text).matches());
            case Length length -> {
                int count = text.codePointCount(0, text.length());
                yield count >= length.least() && count <= length.most();
            }
            case Bound bound -> false;
            case All all -> all.parts().stream().allMatch(each -> each.allows(text));
        };
    }

    /**
     * Whether a number keeps it. Equal is what differs by at most a millionth of the number that is asked for, and a millionth; bounds hold as
     * they stand.
     *
     * @param integer whether the number is stored as an integer, so that only integers are asked for
     */
    default boolean allows(double number, boolean integer) {
        return switch (this) {
            case Literal literal -> Numbers.equal(literal.value(), number, integer);
            case OneOf any -> any.values().stream().anyMatch(each -> Numbers.equal(each, number, integer));
            case Matches matches -> false;
            case Length length -> false;
            case Bound bound -> Numbers.within(bound, number);
            case All all -> all.parts().stream().allMatch(each -> each.allows(number, integer));
        };
    }
}
