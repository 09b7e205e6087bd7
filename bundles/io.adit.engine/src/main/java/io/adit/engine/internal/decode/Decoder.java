package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;

/**
 * Reads all bound fields of one device's payloads of one format. Not safe for use by several threads.
 *
 * <p>Whatever the bytes, decoding ends in a time and a memory in proportion to their number.
 */
public interface Decoder {
    /**
     * Binds the fields of a binding; what {@link FieldSyntax} finds fault with gives no reading.
     *
     * @param index under which the readings are added
     */
    void bind(BindingSettings settings, int index);

    /**
     * Adds a reading for each bound field that the payload has.
     *
     * @param arrival of the message, microseconds since the epoch: the time of readings that have none of their own
     * @throws MalformedPayload where the payload is not of the format; then no reading was added
     */
    void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload;
}
