package io.adit.ifc.step;

import java.util.List;

/** A parameter of an instance or header entity, ISO 10303-21 clause 6.4. */
public sealed interface StepValue {
    /** No value: {@code $}, or an attribute that the instance does not have. */
    enum Missing implements StepValue {
        /** {@code $}. */
        OMITTED,
        /** {@code *}: redeclared as derived. */
        DERIVED
    }

    /**
     * A reference to an instance: {@code #12}.
     *
     * @param id the instance name without the sign
     */
    record Ref(int id) implements StepValue {}

    /**
     * An integer or real.
     *
     * @param value the number; integers beyond 2^53 lose their last digits
     * @param integral true when written without a decimal point
     */
    record Num(double value, boolean integral) implements StepValue {}

    /**
     * A string, decoded.
     *
     * @param value its characters
     */
    record Text(String value) implements StepValue {}

    /**
     * An enumeration or logical: {@code .ELEMENT.}.
     *
     * @param name the name without its dots, in upper case
     */
    record Enumeration(String name) implements StepValue {}

    /**
     * A binary.
     *
     * @param hex its hexadecimal digits, the first being the number of unused bits
     */
    record Binary(String hex) implements StepValue {}

    /**
     * A typed parameter: {@code IFCLABEL('x')}.
     *
     * @param type name of the type in upper case
     * @param value the value in brackets
     */
    record Typed(String type, StepValue value) implements StepValue {}

    /**
     * A list.
     *
     * @param values its members in order
     */
    record Sequence(List<StepValue> values) implements StepValue {
        /** Takes the members over. */
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** The value without the types around it. */
    default StepValue untyped() {
        StepValue value = this;
        while (value instanceof Typed typed) {
            value = typed.value();
        }
        return value;
    }
}
