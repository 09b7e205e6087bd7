package io.adit.engine.units;

import java.util.Objects;

/** A unit code that is unknown, or two units that do not measure the same kind of quantity. */
public final class UnitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnitException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** One sentence: what is wrong. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** {@code unit.unknown}, {@code unit.incompatible}, {@code unit.logarithmic} or {@code unit.power}. */
    public String code() {
        return code;
    }
}
