package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the formats share whose fields are named by a JSON pointer: one reading for each binding, in their order. */
abstract class PointerDecoder implements Decoder {
    private record Field(int index, Slot number, @Nullable Slot time) {}

    final PointerTree tree = new PointerTree();
    private Field[] fields = {};

    /** Fills the slots of the tree, which are clear before. */
    abstract void read(byte[] payload) throws MalformedPayload;

    @Override
    public void bind(BindingSettings settings, int index) {
        Slot number = tree.bind(JsonPath.tokens(settings.pointer()).orElse(List.of()), null);
        String timePointer = settings.timePointer();
        Slot time = timePointer == null || timePointer.isEmpty()
                ? null
                : tree.bind(JsonPath.tokens(timePointer).orElse(List.of()), settings.timeFormat());
        fields = Arrays.copyOf(fields, fields.length + 1);
        fields[fields.length - 1] = new Field(index, number, time);
    }

    @Override
    public void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload {
        tree.clear();
        read(payload);
        for (Field field : fields) {
            if (field.number.present()) {
                readings.add(field.index, field.number.number(), field.time, arrival);
            }
        }
    }
}
