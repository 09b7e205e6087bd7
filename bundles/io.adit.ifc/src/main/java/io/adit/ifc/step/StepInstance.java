package io.adit.ifc.step;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One instance with its attributes. An accessor that is asked for an attribute that is absent or of another sort answers
 * with null, 0 or an empty array, since files have such attributes.
 *
 * @param id instance name without the sign
 * @param type entity name in upper case; of a complex instance, the names of its parts joined by {@code +}
 * @param attributes explicit attributes in order; of a complex instance, those of all parts one after the other
 */
public record StepInstance(int id, String type, List<StepValue> attributes) {
    /** Takes the attributes over. */
    public StepInstance {
        attributes = List.copyOf(attributes);
    }

    /** The attribute at a position, from 0. */
    public StepValue value(int position) {
        return position >= 0 && position < attributes.size() ? attributes.get(position) : StepValue.Missing.OMITTED;
    }

    /** The characters of a string attribute, or null. */
    public @Nullable String text(int position) {
        return value(position).untyped() instanceof StepValue.Text text ? text.value() : null;
    }

    /** The name of an enumeration attribute in upper case, or null. */
    public @Nullable String enumeration(int position) {
        return value(position).untyped() instanceof StepValue.Enumeration e ? e.name() : null;
    }

    /** The id that a reference attribute refers to, or 0. */
    public int ref(int position) {
        return value(position).untyped() instanceof StepValue.Ref ref ? ref.id() : 0;
    }

    /** The ids that a list of references, or a single one, refers to; members of another sort are left out. */
    public int[] refs(int position) {
        return switch (value(position).untyped()) {
            case StepValue.Ref ref -> new int[] {ref.id()};
            case StepValue.Sequence list ->
                list.values().stream()
                        .map(StepValue::untyped)
                        .flatMapToInt(v -> v instanceof StepValue.Ref ref ? IntStream.of(ref.id()) : IntStream.empty())
                        .toArray();
            default -> new int[0];
        };
    }

    /** A number attribute, or NaN. */
    public double number(int position) {
        return value(position).untyped() instanceof StepValue.Num number ? number.value() : Double.NaN;
    }

    /** The numbers of a list attribute; NaN for members of another sort. */
    public double[] numbers(int position) {
        return value(position).untyped() instanceof StepValue.Sequence list
                ? list.values().stream()
                        .mapToDouble(v -> v.untyped() instanceof StepValue.Num n ? n.value() : Double.NaN)
                        .toArray()
                : new double[0];
    }
}
