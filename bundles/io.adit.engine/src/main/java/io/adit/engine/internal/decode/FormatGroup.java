package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import java.util.ArrayList;
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

    private record Bound(BindingSettings binding, int index) {}

    private final PayloadSettings settings;
    private final Kind kind;
    private final List<Bound> bindings = new ArrayList<>(1);
    private final Decoder usual;
    /** The decoders of the less usual formats, made when the first payload of theirs comes: most devices have one format. */
    private final Map<PayloadFormat, Decoder> others = new EnumMap<>(PayloadFormat.class);

    /** A group for bindings like this one, which is not in it yet. */
    FormatGroup(BindingSettings first) {
        settings = first.payload();
        kind = Kind.of(first);
        usual = decoder(kind == Kind.GIVEN ? settings.format() : kind.formats.get(0), settings);
    }

    boolean takes(BindingSettings binding) {
        return settings.equals(binding.payload()) && kind == Kind.of(binding);
    }

    /** Binds the fields of a binding; only before the first message. */
    void bind(BindingSettings binding, int index) {
        bindings.add(new Bound(binding, index));
        usual.bind(binding, index);
    }

    private Decoder other(PayloadFormat format) {
        Decoder made = decoder(format, settings);
        bindings.forEach(bound -> made.bind(bound.binding, bound.index));
        return made;
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
        PayloadFormat format = kind == Kind.NAME ? named(type) : pointed(type);
        if (format == PayloadFormat.AUTO) {
            throw new MalformedPayload("The content type '" + contentType
                    + "' does not say how to read it; it should be SenML or CSV, or the binding name the format.");
        }
        return format == kind.formats.get(0) ? usual : others.computeIfAbsent(format, this::other);
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
