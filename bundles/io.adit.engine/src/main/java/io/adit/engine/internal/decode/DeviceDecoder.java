package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All bound fields of one device, whatever their formats. Each format that applies to a message reads it once; a format that fails
 * does not keep another one from giving readings. Not safe for use by several threads.
 */
public final class DeviceDecoder {
    private FormatGroup[] groups = {};

    /** Binds the fields of a binding; the readings bear the index. */
    public void bind(BindingSettings binding, int index) {
        for (FormatGroup group : groups) {
            if (group.takes(binding)) {
                group.bind(binding, index);
                return;
            }
        }
        groups = Arrays.copyOf(groups, groups.length + 1);
        groups[groups.length - 1] = new FormatGroup(binding);
        groups[groups.length - 1].bind(binding, index);
    }

    /**
     * Adds all readings of a message.
     *
     * @param contentType as the device said; may be empty
     * @return null where every format that applies found the payload in order, else a sentence that says why the first one did not
     */
    public @Nullable String decode(byte[] payload, String contentType, long arrival, Readings readings) {
        String failure = null;
        for (FormatGroup group : groups) {
            try {
                group.decoder(contentType).decode(payload, arrival, readings);
            } catch (MalformedPayload e) {
                failure = failure == null ? e.getMessage() : failure;
            }
        }
        return failure;
    }
}
