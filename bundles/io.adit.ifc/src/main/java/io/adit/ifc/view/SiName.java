package io.adit.ifc.view;

/** The names of IfcSIUnitName. */
public enum SiName {
    METRE("m", "LENGTHUNIT"),
    SQUARE_METRE("m2", "AREAUNIT"),
    CUBIC_METRE("m3", "VOLUMEUNIT"),
    GRAM("g", "MASSUNIT"),
    SECOND("s", "TIMEUNIT"),
    AMPERE("A", "ELECTRICCURRENTUNIT"),
    KELVIN("K", "THERMODYNAMICTEMPERATUREUNIT"),
    DEGREE_CELSIUS("Cel", "THERMODYNAMICTEMPERATUREUNIT"),
    MOLE("mol", "AMOUNTOFSUBSTANCEUNIT"),
    CANDELA("cd", "LUMINOUSINTENSITYUNIT"),
    RADIAN("rad", "PLANEANGLEUNIT"),
    STERADIAN("sr", "SOLIDANGLEUNIT"),
    HERTZ("Hz", "FREQUENCYUNIT"),
    NEWTON("N", "FORCEUNIT"),
    PASCAL("Pa", "PRESSUREUNIT"),
    JOULE("J", "ENERGYUNIT"),
    WATT("W", "POWERUNIT"),
    COULOMB("C", "ELECTRICCHARGEUNIT"),
    VOLT("V", "ELECTRICVOLTAGEUNIT"),
    FARAD("F", "ELECTRICCAPACITANCEUNIT"),
    OHM("Ohm", "ELECTRICRESISTANCEUNIT"),
    SIEMENS("S", "ELECTRICCONDUCTANCEUNIT"),
    WEBER("Wb", "MAGNETICFLUXUNIT"),
    TESLA("T", "MAGNETICFLUXDENSITYUNIT"),
    HENRY("H", "INDUCTANCEUNIT"),
    LUMEN("lm", "LUMINOUSFLUXUNIT"),
    LUX("lx", "ILLUMINANCEUNIT"),
    BECQUEREL("Bq", "RADIOACTIVITYUNIT"),
    GRAY("Gy", "ABSORBEDDOSEUNIT"),
    SIEVERT("Sv", "DOSEEQUIVALENTUNIT");

    private final String code;
    private final String kind;

    SiName(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    /** In UCUM. */
    public String code() {
        return code;
    }

    /** Of IfcUnitEnum. */
    public String kind() {
        return kind;
    }
}
