package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.internal.decode.CborReader.Kind;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CborReaderTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static Kind wellFormed(byte[] payload) throws MalformedPayload {
        CborReader reader = new CborReader(payload);
        Kind kind = reader.next();
        reader.skip(kind, 0);
        assertThat(reader.atEnd()).isTrue();
        return kind;
    }

    /** The numbers of RFC 8949, appendix A. */
    @ParameterizedTest
    @CsvSource({
        "00,0",
        "01,1",
        "0a,10",
        "17,23",
        "1818,24",
        "1819,25",
        "1864,100",
        "1903e8,1000",
        "1a000f4240,1000000",
        "1b000000e8d4a51000,1000000000000",
        "1bffffffffffffffff,18446744073709551615",
        "c249010000000000000000,18446744073709551616",
        "3bffffffffffffffff,-18446744073709551616",
        "c349010000000000000000,-18446744073709551617",
        "20,-1",
        "29,-10",
        "3863,-100",
        "3903e7,-1000",
        "f90000,0.0",
        "f98000,-0.0",
        "f93c00,1.0",
        "fb3ff199999999999a,1.1",
        "f93e00,1.5",
        "f97bff,65504.0",
        "fa47c35000,100000.0",
        "fa7f7fffff,3.4028234663852886e+38",
        "fb7e37e43c8800759c,1.0e+300",
        "f90001,5.960464477539063e-8",
        "f90400,0.00006103515625",
        "f9c400,-4.0",
        "fbc010666666666666,-4.1",
        "f97c00,Infinity",
        "f97e00,NaN",
        "f9fc00,-Infinity",
        "fa7f800000,Infinity",
        "fb7ff8000000000000,NaN",
        "c11a514b67b0,1363896240",
        "c1fb41d452d9ec200000,1363896240.5",
        "c48221196ab3,273.15",
        "d9d9f718ff,255"
    })
    void readsTheNumbersOfTheStandard(String item, double expected) throws MalformedPayload {
        CborReader reader = new CborReader(hex(item));
        assertThat(reader.next()).isEqualTo(Kind.NUMBER);
        assertThat(reader.number()).isEqualTo(Double.valueOf(expected));
        assertThat(reader.atEnd()).isTrue();
    }

    /** The other items of RFC 8949, appendix A. */
    @ParameterizedTest
    @CsvSource({
        "f4,OTHER",
        "f5,OTHER",
        "f6,OTHER",
        "f7,OTHER",
        "f0,OTHER",
        "f8ff,OTHER",
        "40,BYTES",
        "4401020304,BYTES",
        "60,TEXT",
        "6449455446,TEXT",
        "64f0908591,TEXT",
        "80,ARRAY",
        "8301820203820405,ARRAY",
        "a0,MAP",
        "a201020304,MAP",
        "a26161016162820203,MAP",
        "826161a161626163,ARRAY",
        "5f42010243030405ff,BYTES",
        "7f657374726561646d696e67ff,TEXT",
        "9fff,ARRAY",
        "9f018202039f0405ffff,ARRAY",
        "83018202039f0405ff,ARRAY",
        "bf61610161629f0203ffff,MAP",
        "826161bf61626163ff,ARRAY",
        "bf6346756ef563416d7421ff,MAP",
        "d74401020304,BYTES",
        "d818456449455446,BYTES",
        "c074323031332d30332d32315432303a30343a30305a,TEXT"
    })
    void passesOverTheOtherItemsOfTheStandard(String item, Kind expected) throws MalformedPayload {
        assertThat(wellFormed(hex(item))).isEqualTo(expected);
    }

    @Test
    void readsTextsWholeAndInChunks() throws MalformedPayload {
        for (String item : new String[] {
            "6973747265616d696e67",
            "7f657374726561646d696e67ff".replace("6573747265", "65737472656164".substring(0, 10))
        }) {
            CborReader reader = new CborReader(hex(item));
            reader.next();
            assertThat(reader.text()).isEqualTo("streaming");
            assertThat(reader.atEnd()).isTrue();
        }
    }

    /** RFC 8949, appendix F, and lengths that no payload has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "18",
                "19",
                "1a",
                "1b",
                "1901",
                "1a0102",
                "1b01020304050607",
                "38",
                "58",
                "78",
                "98",
                "9a01ff00",
                "b8",
                "d8",
                "f8",
                "f900",
                "fa0000",
                "fb000000",
                "41",
                "61",
                "5affffffff00",
                "5bffffffffffffffff010203",
                "7affffffff00",
                "7b7fffffffffffffff010203",
                "81",
                "818181818181818181",
                "8200",
                "a1",
                "a20102",
                "a100",
                "a2000000",
                "c0",
                "5f4100",
                "7f6100",
                "9f",
                "9f0102",
                "bf",
                "bf01020102",
                "819f",
                "9f8000",
                "9f9f9f9f9fffffffff",
                "9f819f819f9fffffff",
                "1c",
                "1d",
                "1e",
                "3c",
                "5d",
                "7e",
                "9c",
                "bd",
                "dc",
                "fc",
                "fd",
                "fe",
                "f800",
                "f801",
                "f81f",
                "5f00ff",
                "5f21ff",
                "5f6100ff",
                "5f80ff",
                "5fa0ff",
                "5fc000ff",
                "5fe0ff",
                "7f4100ff",
                "5f5f4100ffff",
                "7f7f6100ffff",
                "ff",
                "81ff",
                "8200ff",
                "a1ff",
                "a1ff00",
                "a100ff",
                "a20000ff",
                "9f81ff",
                "bf00ff",
                "bf000000ff",
                "1f",
                "3f",
                "df",
                "9bffffffffffffffff00",
                "bb7fffffffffffffff00",
                "c4820a",
                "c482f90000",
                "c200",
                "c482c40102"
            })
    void refusesWhatIsNotWellFormed(String item) {
        CborDecoder decoder = new CborDecoder();
        decoder.bind(Found.binding(PayloadFormat.CBOR, "/0/0", "1"), 0);
        assertThatThrownBy(() -> Found.decode(decoder, hex(item)))
                .isInstanceOf(MalformedPayload.class)
                .message()
                .isNotBlank();
    }

    @Test
    void refusesBottomlessNestingInBoundedStack() {
        for (int bomb : new int[] {0x81, 0x9f, 0xa1, 0xc1}) {
            byte[] payload = new byte[1 << 20];
            Arrays.fill(payload, (byte) bomb);
            CborDecoder decoder = new CborDecoder();
            decoder.bind(Found.binding(PayloadFormat.CBOR, "/0", "1"), 0);
            assertThatThrownBy(() -> Found.decode(decoder, payload)).isInstanceOf(MalformedPayload.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v | a16176 fb3ff8000000000000 | 1.5",
                "'' | 182a | 42",
                "/a/1 | a1 6161 83 01 02 03 | 2",
                "/a/1 | bf 6161 9f 01 02 03 ff ff | 2",
                "/7/-1 | a1 07 a1 20 05 | 5",
                "/v | a2 6176 01 6176 02 | 2",
                "/v | a1 6176 f5 | NaN",
                "/v | a1 7f 6176 ff 03 | 3",
                "/v | a2 a1 01 02 03 6176 09 | 9",
                "/v | d9d9f7 a1 6176 c4 82 20 0f | 1.5"
            })
    void findsFieldsByPointer(String pointer, String item, double expected) throws MalformedPayload {
        CborDecoder decoder = new CborDecoder();
        decoder.bind(Found.binding(PayloadFormat.CBOR, pointer, "1"), 0);
        assertThat(Found.decode(decoder, hex(item))).containsExactly(Found.now(0, expected));
    }

    @Test
    void takesTheTimeFromAnotherField() throws MalformedPayload {
        CborDecoder decoder = new CborDecoder();
        PayloadSettings cbor = PayloadSettings.of(PayloadFormat.CBOR);
        decoder.bind(Found.binding(cbor, "/v", "/t", TimeFormat.ISO8601, "1"), 0);
        byte[] payload = new CborWriter()
                .head(5, 2)
                .text("t")
                .text("2026-11-23T10:15:30Z")
                .text("v")
                .integer(7)
                .bytes();
        assertThat(Found.decode(decoder, payload))
                .containsExactly(
                        Found.of(0, 7, Instant.parse("2026-11-23T10:15:30Z").getEpochSecond()));
    }

    @Test
    void survivesDamagedPayloads() {
        Random random = new Random(7);
        CborDecoder decoder = new CborDecoder();
        decoder.bind(Found.binding(PayloadFormat.CBOR, "/a/1", "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.CBOR, "/0/x", "1"), 1);
        byte[] seed = hex("a36161840182fb3ff199999999999a2063616263c48221196ab36162a1617801617fbf6161f6ff9f0102ff");
        int refused = 0;
        for (int i = 0; i < 200_000; i++) {
            try {
                Found.decode(decoder, Damage.to(seed, random));
            } catch (MalformedPayload e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 199_000);
    }
}
