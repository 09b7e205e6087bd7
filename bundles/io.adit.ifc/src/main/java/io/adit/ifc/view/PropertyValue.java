package io.adit.ifc.view;

/**
 * One property or quantity as text.
 *
 * @param set name of the property or quantity set
 * @param name its name; of a property inside a complex one, both joined by "/"
 * @param value its value; several values joined by ", ", a range as {@code low..high}
 * @param unit UCUM code, empty where it has none or it is unknown
 */
public record PropertyValue(String set, String name, String value, String unit) {}
