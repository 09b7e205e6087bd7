package io.adit.engine.programme;

/**
 * How a binding's payloads are written.
 *
 * @param format which format
 * @param separator between columns of CSV, one character or {@code tab}; empty: a comma
 * @param decimalComma true where numbers in CSV and text have a comma for the point
 */
public record PayloadSettings(PayloadFormat format, String separator, boolean decimalComma) {
    /** By content type, comma separated, decimal points. */
    public static final PayloadSettings AUTO = new PayloadSettings(PayloadFormat.AUTO, "", false);

    /** The same settings for every payload of one format. */
    public static PayloadSettings of(PayloadFormat format) {
        return new PayloadSettings(format, "", false);
    }
}
