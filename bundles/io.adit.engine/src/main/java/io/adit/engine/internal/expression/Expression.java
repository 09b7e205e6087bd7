package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A formula ready to be computed again and again; the state of its windows is its own. Does not allocate while it computes. */
public final class Expression {
    /** As many inputs as a formula may have. */
    public static final int MOST_INPUTS = 64;

    private final Node root;
    private final Window[] windows;

    private Expression(Node root, List<Window> windows) {
        this.root = root;
        this.windows = windows.toArray(new Window[0]);
    }

    /**
     * Reads a formula whose value is wanted in a unit; a truth value counts as 1 or 0 there.
     *
     * @param measures that of each input by its name, in the order of their indices
     * @param target measure of the value
     * @throws ExpressionException that says what is wrong with it, and where
     */
    public static Expression number(String text, Map<String, Measure> measures, Measure target) {
        Compiler compiler = compiler(measures);
        Typed typed = compiler.compile(Parser.parse(text));
        if (typed.measure() == null && target.isSame(Measure.ONE)) {
            return new Expression(typed.node(), compiler.windows());
        }
        if (typed.measure() != null
                && typed.number().hasOwnZero()
                && typed.number().isLike(target)) {
            return new Expression(typed.converted(target).node(), compiler.windows());
        }
        return new Expression(typed.in(target, "the unit of the result").node(), compiler.windows());
    }

    /**
     * Reads a condition.
     *
     * @param measures that of each input by its name, in the order of their indices
     * @throws ExpressionException that says what is wrong with it, and where
     */
    public static Expression condition(String text, Map<String, Measure> measures) {
        Compiler compiler = compiler(measures);
        Node node = compiler.compile(Parser.parse(text)).truth();
        return new Expression(node, compiler.windows());
    }

    private static Compiler compiler(Map<String, Measure> measures) {
        Map<String, Integer> inputs = new LinkedHashMap<>();
        measures.keySet().forEach(name -> inputs.put(name, inputs.size()));
        return new Compiler(inputs, List.copyOf(measures.values()));
    }

    /**
     * Computes it for a time, later than all before.
     *
     * @param frame the values; told what the result depends on
     * @return the value, of a condition 1 or 0; NaN where it is not known
     */
    public double compute(Frame frame) {
        frame.used = 0;
        frame.incomplete = false;
        for (Window window : windows) {
            window.feed(frame);
        }
        return root.value(frame);
    }

    /** At most how far back its windows look, those within others added up; 0 without any. */
    public long windowMicros() {
        long sum = 0;
        for (Window window : windows) {
            sum += window.length;
        }
        return sum;
    }

    /** Writes the state of the windows. */
    public void write(DataOutput out) throws IOException {
        for (Window window : windows) {
            window.write(out);
        }
    }

    /** Reads what {@link #write} of the same formula wrote. */
    public void read(DataInput in) throws IOException {
        for (Window window : windows) {
            window.read(in);
        }
    }
}
