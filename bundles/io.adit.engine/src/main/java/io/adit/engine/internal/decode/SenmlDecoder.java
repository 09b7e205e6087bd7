package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.adit.engine.Reason;
import io.adit.engine.internal.decode.CborReader.Kind;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.units.UnitConversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of SenML packs (RFC 8428) by resolved name, in JSON or CBOR: the first byte says which, as a JSON array begins with a bracket and a
 * CBOR array with 0x80 to 0x9f. Readings come in the order of their times (4.6).
 */
final class SenmlDecoder implements Decoder {
    private record Target(int index, SenmlName wanted, SenmlUnits units) {}

    private record Found(int index, double value, long time, Reason reason) {}

    private final Map<String, List<Target>> targets = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final SenmlRecord entry = new SenmlRecord();

    @Override
    public void bind(BindingSettings settings, int index) {
        SenmlName.parse(settings.pointer())
                .ifPresent(wanted -> targets.computeIfAbsent(wanted.name(), name -> new ArrayList<>())
                        .add(new Target(index, wanted, new SenmlUnits(unit(settings)))));
    }

    private static String unit(BindingSettings settings) {
        return settings.sourceUnit().isEmpty() ? "1" : settings.sourceUnit();
    }

    @Override
    public void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload {
        found.clear();
        SenmlPack pack = new SenmlPack(arrival);
        if (payload.length > 0 && (payload[0] & 0xe0) == 0x80) {
            readCbor(payload, pack, arrival);
        } else {
            JsonText.read(payload, (parser, token) -> readJson(parser, token, pack, arrival));
        }
        found.sort(Comparator.comparingLong(Found::time));
        for (Found each : found) {
            readings.add(each.index, each.value, each.time, each.reason);
        }
    }

    private void readJson(JsonParser parser, JsonToken first, SenmlPack pack, long arrival)
            throws IOException, MalformedPayload {
        if (first != JsonToken.START_ARRAY) {
            throw SenmlPack.malformed("it is no array of records");
        }
        for (JsonToken token = JsonText.next(parser); token != JsonToken.END_ARRAY; token = JsonText.next(parser)) {
            if (token != JsonToken.START_OBJECT) {
                throw SenmlPack.malformed("a record is no object");
            }
            entry.begin();
            String name;
            while ((name = parser.nextFieldName()) != null) {
                readField(parser, JsonText.next(parser), name);
            }
            resolve(pack, arrival);
        }
    }

    private void readField(JsonParser parser, JsonToken token, String name) throws IOException, MalformedPayload {
        int label = SenmlRecord.label(name);
        if (label < 0) {
            if (SenmlRecord.QUALITY.equals(name) && token == JsonToken.VALUE_STRING) {
                entry.putQuality(parser.getText());
            }
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            entry.putNumber(label, parser.getDoubleValue());
        } else if (token == JsonToken.VALUE_STRING) {
            entry.putText(label, parser.getText());
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            entry.putOther(label, false);
        } else {
            throw SenmlPack.malformed("its field '" + name + "' is of another type");
        }
    }

    private void readCbor(byte[] payload, SenmlPack pack, long arrival) throws MalformedPayload {
        CborReader reader = new CborReader(payload);
        reader.next();
        long records = reader.count();
        boolean open = records < 0;
        for (long i = 0; open || i < records; i++) {
            Kind kind = reader.next();
            if (open && kind == Kind.BREAK) {
                break;
            }
            if (kind != Kind.MAP) {
                throw SenmlPack.malformed("a record is no map");
            }
            entry.begin();
            readMap(reader);
            resolve(pack, arrival);
        }
        if (!reader.atEnd()) {
            throw new MalformedPayload("The payload has more than one CBOR item.");
        }
    }

    private void readMap(CborReader reader) throws MalformedPayload {
        long fields = reader.count();
        boolean open = fields < 0;
        for (long i = 0; open || i < fields; i++) {
            Kind key = reader.next();
            if (open && key == Kind.BREAK) {
                return;
            }
            if (key == Kind.NUMBER && reader.isInteger()) {
                readField(reader, reader.whole() + SenmlRecord.CBOR_OFFSET);
            } else if (key == Kind.TEXT) {
                readExtension(reader, reader.text());
            } else {
                throw SenmlPack.malformed("a label is neither integer nor text");
            }
        }
    }

    private void readField(CborReader reader, long place) throws MalformedPayload {
        if (place < 0 || place >= SenmlRecord.LABELS.length) {
            throw SenmlPack.malformed("the label " + (place - SenmlRecord.CBOR_OFFSET) + " is unknown");
        }
        int label = (int) place;
        Kind kind = reader.next();
        switch (kind) {
            case NUMBER -> entry.putNumber(label, reader.number());
            case TEXT -> entry.putText(label, reader.text());
            case BYTES -> entry.putOther(label, true);
            case OTHER -> entry.putOther(label, false);
            default -> throw SenmlPack.malformed("its field '" + SenmlRecord.LABELS[label] + "' is of another type");
        }
    }

    private void readExtension(CborReader reader, String name) throws MalformedPayload {
        if (SenmlRecord.label(name) >= 0) {
            throw SenmlPack.malformed("the label '" + name + "' is written as text");
        }
        Kind kind = reader.next();
        if (kind == Kind.BREAK) {
            throw CborReader.malformed("a break stands where an item must");
        }
        if (SenmlRecord.QUALITY.equals(name) && kind == Kind.TEXT) {
            entry.putQuality(reader.text());
        }
        reader.skip(kind, 2);
    }

    private void resolve(SenmlPack pack, long arrival) throws MalformedPayload {
        pack.take(entry);
        for (Target target : targets.getOrDefault(pack.name(entry), List.of())) {
            boolean sum = target.wanted.sum();
            boolean has = sum ? entry.has(SenmlRecord.S) : entry.hasValue() || entry.quality() == Reason.STALE;
            String unit = pack.unit(entry);
            String wantedUnit = target.wanted.unit();
            if (has && (wantedUnit == null || wantedUnit.equals(unit))) {
                add(target, sum ? pack.sum(entry) : pack.value(entry), unit, pack.time(entry), arrival);
            }
        }
    }

    private void add(Target target, double value, String unit, long time, long arrival) {
        UnitConversion conversion = unit.isEmpty() ? UnitConversion.IDENTITY : target.units.conversion(unit);
        boolean timed = time != Long.MIN_VALUE;
        Reason reason = entry.quality() != Reason.NONE ? entry.quality() : timed ? Reason.NONE : Reason.CLOCK;
        double converted = value;
        if (reason == Reason.STALE) {
            converted = Double.NaN;
        } else if (conversion == null) {
            converted = Double.NaN;
            reason = Reason.UNIT;
        } else if (!Double.isNaN(value)) {
            converted = conversion.apply(value);
        }
        found.add(new Found(target.index, converted, timed ? time : arrival, reason));
    }
}
