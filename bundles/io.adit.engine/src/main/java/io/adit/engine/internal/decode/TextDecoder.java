package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One number as text; blanks and line ends around it do not matter. */
final class TextDecoder implements Decoder {
    private static final int LONGEST_SHOWN = 40;

    private final boolean decimalComma;
    private final List<Integer> bindings = new ArrayList<>();

    TextDecoder(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    @Override
    public void bind(BindingSettings settings, int index) {
        bindings.add(index);
    }

    @Override
    public void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload {
        String text = new String(payload, StandardCharsets.UTF_8);
        double value = Decimal.parse(text, decimalComma);
        if (Double.isNaN(value)) {
            String shown =
                    text.substring(0, Math.min(LONGEST_SHOWN, text.length())).replaceAll("\\p{C}", " ");
            throw new MalformedPayload("The payload is no number: '" + shown + "'.");
        }
        for (int binding : bindings) {
            readings.add(binding, value, null, arrival);
        }
    }
}
