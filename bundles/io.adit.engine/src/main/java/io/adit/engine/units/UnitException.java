package io.adit.engine.units;

/** A unit code that is unknown, or two units that do not measure the same kind of quantity. */
public final class UnitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnitException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@code unit.unknown}, {@code unit.incompatible} or {@code unit.logarithmic}. */
    public String code() {
        return code;
    }
}
