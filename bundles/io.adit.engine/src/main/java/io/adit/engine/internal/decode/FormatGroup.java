package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bindings of one device with the same payload settings and, where those are AUTO, the same kind of pointer. */
final class FormatGroup {
    /** What the content type is asked for. */
    private enum Kind {
        /** Nothing: the format is given. */
        GIVEN(PayloadFormat.AUTO),
        /** A JSON pointer, read from JSON, CBOR or a Ditto message. */
        POINTER(PayloadFormat.JSON, PayloadFormat.CBOR, PayloadFormat.DITTO),
        /** The empty pointer, read from JSON, CBOR or text. */
        WHOLE(PayloadFormat.JSON, PayloadFormat.CBOR, PayloadFormat.TEXT),
        /** A name, read from SenML or CSV. */
        NAME(PayloadFormat.SENML, PayloadFormat.CSV);

        final List<PayloadFormat> formats;

        Kind(PayloadFormat... formats) {
            this.formats = List.of(formats);
        }

        static Kind of(BindingSettings binding) {
            if (binding.payload().format() != PayloadFormat.AUTO) {
                return GIVEN;
            }
            String pointer = binding.pointer();
            return pointer.isEmpty() ? WHOLE : pointer.startsWith("/") ? POINTER : NAME;
        }
    }

    private static final String JSON_TYPE = "application/json";

    private final PayloadSettings settings;
    private final Kind kind;
    private final Map<PayloadFormat, Decoder> decoders = new EnumMap<>(PayloadFormat.class);
    private final Decoder usual;

    /** A group for bindings like this one, which is not in it yet. */
    FormatGroup(BindingSettings first) {
        settings = first.payload();
        kind = Kind.of(first);
        List<PayloadFormat> formats = kind == Kind.GIVEN ? List.of(settings.format()) : kind.formats;
        usual = decoder(formats.get(0), settings);
        decoders.put(formats.get(0), usual);
        formats.stream().skip(1).forEach(format -> decoders.put(format, decoder(format, settings)));
    }

    boolean takes(BindingSettings binding) {
        return settings.equals(binding.payload()) && kind == Kind.of(binding);
    }

    void bind(BindingSettings binding, int index) {
        decoders.values().forEach(decoder -> decoder.bind(binding, index));
    }

    private static Decoder decoder(PayloadFormat format, PayloadSettings settings) {
        return switch (format) {
            case AUTO, JSON -> new JsonDecoder();
            case CBOR -> new CborDecoder();
            case SENML -> new SenmlDecoder();
            case CSV -> new CsvDecoder(settings);
            case TEXT -> new TextDecoder(settings.decimalComma());
            case DITTO -> new DittoDecoder();
            case BINARY -> new BinaryDecoder();
        };
    }

    /** The decoder for a message. @throws MalformedPayload where its content type does not say which */
    Decoder decoder(String contentType) throws MalformedPayload {
        if (kind == Kind.GIVEN || (kind != Kind.NAME && (contentType.isEmpty() || contentType.equals(JSON_TYPE)))) {
            return usual;
        }
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Decoder decoder = decoders.get(kind == Kind.NAME ? named(type) : pointed(type));
        if (decoder == null) {
            throw new MalformedPayload("The content type '" + contentType
                    + "' does not say how to read it; it should be SenML or CSV, or the binding name the format.");
        }
        return decoder;
    }

    private static PayloadFormat named(String type) {
        return switch (type) {
            case "application/senml+json", "application/senml+cbor" -> PayloadFormat.SENML;
            case "text/csv" -> PayloadFormat.CSV;
            default -> PayloadFormat.AUTO;
        };
    }

    private PayloadFormat pointed(String type) {
        if (type.equals("application/cbor") || type.endsWith("+cbor")) {
            return PayloadFormat.CBOR;
        }
        if (kind == Kind.POINTER && type.equals("application/vnd.eclipse.ditto+json")) {
            return PayloadFormat.DITTO;
        }
        return kind == Kind.WHOLE && type.equals("text/plain") ? PayloadFormat.TEXT : PayloadFormat.JSON;
    }
}
