package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers at fixed places of binary payloads; a payload that is too short for a field has no reading of it. */
final class BinaryDecoder implements Decoder {
    private record Field(
            int index,
            BinaryField number,
            @Nullable BinaryField timeField,
            @Nullable Slot time) {}

    private final List<Field> fields = new ArrayList<>();

    @Override
    public void bind(BindingSettings settings, int index) {
        String timePointer = settings.timePointer();
        Slot time = Decimal.clock(timePointer, settings.timeFormat());
        BinaryField timeField = time == null || timePointer == null
                ? null
                : BinaryField.parse(timePointer).orElse(null);
        BinaryField.parse(settings.pointer())
                .ifPresent(number -> fields.add(new Field(index, number, timeField, time)));
    }

    @Override
    public void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload {
        boolean found = false;
        for (Field field : fields) {
            if (field.number.isIn(payload)) {
                found = true;
                double value = field.number.read(payload);
                readings.add(field.index, Double.isFinite(value) ? value : Double.NaN, clock(field, payload), arrival);
            }
        }
        if (!found) {
            throw new MalformedPayload("The payload has " + payload.length + " bytes, too few for any bound field.");
        }
    }

    private static @Nullable Slot clock(Field field, byte[] payload) {
        Slot time = field.time;
        if (time != null) {
            time.clear();
            if (field.timeField != null && field.timeField.isIn(payload)) {
                time.takeNumber(field.timeField.read(payload));
            }
        }
        return time;
    }
}
