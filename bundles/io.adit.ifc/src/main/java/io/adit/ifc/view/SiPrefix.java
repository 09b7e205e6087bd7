package io.adit.ifc.view;

/** The prefixes of IfcSIPrefix. */
public enum SiPrefix {
    EXA("E", 1e18),
    PETA("P", 1e15),
    TERA("T", 1e12),
    GIGA("G", 1e9),
    MEGA("M", 1e6),
    KILO("k", 1e3),
    HECTO("h", 1e2),
    DECA("da", 1e1),
    DECI("d", 1e-1),
    CENTI("c", 1e-2),
    MILLI("m", 1e-3),
    MICRO("u", 1e-6),
    NANO("n", 1e-9),
    PICO("p", 1e-12),
    FEMTO("f", 1e-15),
    ATTO("a", 1e-18);

    private final String code;
    private final double factor;

    SiPrefix(String code, double factor) {
        this.code = code;
        this.factor = factor;
    }

    /** In UCUM. */
    public String code() {
        return code;
    }

    /** How many of the unit without it one of the unit with it is. */
    public double factor() {
        return factor;
    }
}
