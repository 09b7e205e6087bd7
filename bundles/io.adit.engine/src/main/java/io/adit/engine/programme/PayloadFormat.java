package io.adit.engine.programme;

/** How the payloads of a device are written, and with that what the pointer of a binding means. */
public enum PayloadFormat {
    /**
     * By content type, as far as the pointer allows. A JSON pointer is read from JSON, {@code application/cbor} and {@code
     * application/vnd.eclipse.ditto+json}; the empty pointer from JSON, {@code application/cbor} and {@code text/plain}; any other
     * text from {@code application/senml+json}, {@code application/senml+cbor} and {@code text/csv}.
     */
    AUTO,
    /** One JSON value (RFC 8259); the pointer is a JSON pointer (RFC 6901). */
    JSON,
    /** One CBOR item (RFC 8949); the pointer is a JSON pointer, integer keys written in decimal. */
    CBOR,
    /**
     * A SenML pack (RFC 8428) in JSON or CBOR; the pointer is the resolved name of the records, where needed followed by a blank and their
     * unit, and by {@code #sum} for their sum. Records bring their own time.
     */
    SENML,
    /** Lines of separated columns (RFC 4180); the pointer is a column's number, from 1, or its name in the first line. */
    CSV,
    /** One number as text; the pointer is empty. */
    TEXT,
    /** A Ditto Protocol message that creates, modifies or merges (part of) a thing; the pointer is a JSON pointer in the thing. */
    DITTO,
    /**
     * Bytes of a declared layout; the pointer is {@code OFFSET TYPE [le] [mask=M] [shift=S] [scale=F]} with the type {@code int8} to {@code
     * int64}, {@code uint8} to {@code uint64} (multiples of eight bits), {@code float} or {@code double}.
     */
    BINARY
}
