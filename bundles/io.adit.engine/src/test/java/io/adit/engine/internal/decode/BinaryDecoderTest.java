package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Reason;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryDecoderTest {
    private static final PayloadSettings BINARY = PayloadSettings.of(PayloadFormat.BINARY);

    @ParameterizedTest
    @CsvSource({
        "0 uint8, ff, 255",
        "0 int8, ff, -1",
        "1 uint16, 000102, 258",
        "1 uint16 le, 000102, 513",
        "0 int16 be, fffe, -2",
        "0 int24 le, 000080, -8388608",
        "0 uint24, 800000, 8388608",
        "0 uint32, ffffffff, 4294967295",
        "0 int32 le, 00000080, -2147483648",
        "0 uint40, ffffffffff, 1099511627775",
        "0 int48, ffffffffffff, -1",
        "0 uint56, 00000000000001, 1",
        "0 int64, 8000000000000000, -9223372036854775808",
        "0 uint64, 8000000000000000, 9223372036854775808",
        "0 uint64, ffffffffffffffff, 18446744073709551615",
        "0 float, 3fc00000, 1.5",
        "0 float le, 0000c03f, 1.5",
        "0 double, c010666666666666, -4.1",
        "0 float, 7f800000, NaN",
        "0 double le, 000000000000f87f, NaN",
        "0 uint16 mask=0x0FF0 shift=4, abcd, 188",
        "0 int16 mask=0x0FF0 shift=4, abcd, -68",
        "0 int16 mask=4095, f800, -2048",
        "0 uint8 shift=7, 80, 1",
        "0 uint8 mask=0x40 shift=6, 40, 1",
        "0 int16 scale=0.1, 007b, 12.3",
        "0 int16 scale=-2.5e-1, 0004, -1",
        "0 int16 le mask=0xFFFF shift=1 scale=10, 0600, 30"
    })
    void readsAFieldByItsLayout(String field, String payload, double expected) throws MalformedPayload {
        BinaryDecoder decoder = new BinaryDecoder();
        decoder.bind(Found.binding(PayloadFormat.BINARY, field, "1"), 0);
        assertThat(Found.decode(decoder, HexFormat.of().parseHex(payload))).containsExactly(Found.now(0, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "uint8",
                "-1 uint8",
                "0 uint7",
                "0 uint128",
                "0 byte",
                "0 uint8 mask=0x100",
                "0 uint8 shift=8",
                "0 uint8 mask=0x0F shift=4",
                "0 float mask=1",
                "0 double shift=1",
                "0 uint8 scale=0",
                "0 uint8 scale=x",
                "0 uint8 scale=1.2.3",
                "0 uint8 mask=0",
                "0 uint8 me",
                "/0",
                "0 uint8 scale=1e999"
            })
    void refusesWhatIsNoLayout(String field) {
        assertThat(BinaryField.parse(field)).isEmpty();
    }

    @Test
    void readsRandomIntegersLikeBigInteger() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[12];
            random.nextBytes(payload);
            int bytes = 1 + random.nextInt(8);
            int offset = random.nextInt(payload.length - bytes + 1);
            boolean little = random.nextBoolean();
            boolean signed = random.nextBoolean();
            byte[] number = java.util.Arrays.copyOfRange(payload, offset, offset + bytes);
            for (int k = 0; little && k < bytes / 2; k++) {
                byte swapped = number[k];
                number[k] = number[bytes - 1 - k];
                number[bytes - 1 - k] = swapped;
            }
            double expected = (signed ? new BigInteger(number) : new BigInteger(1, number)).doubleValue();
            String text = offset + (signed ? " int" : " uint") + 8 * bytes + (little ? " le" : "");
            assertThat(BinaryField.parse(text).orElseThrow().read(payload))
                    .as(text)
                    .isEqualTo(expected);
        }
    }

    @Test
    void readsTimesFromTheSamePayload() throws MalformedPayload {
        BinaryDecoder decoder = new BinaryDecoder();
        decoder.bind(Found.binding(BINARY, "8 float le", "0 uint64 le", TimeFormat.EPOCH_MILLIS, "1"), 0);
        decoder.bind(Found.binding(BINARY, "12 int8", "9 uint64", TimeFormat.EPOCH_MILLIS, "1"), 1);
        byte[] payload = ByteBuffer.allocate(13)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(1_700_000_000_250L)
                .putFloat(2.5f)
                .put((byte) -3)
                .array();
        assertThat(Found.decode(decoder, payload))
                .containsExactly(Found.of(0, 2.5, 1_700_000_000.25), new Found(1, -3, Found.ARRIVAL, Reason.CLOCK));
    }

    @Test
    void hasNoReadingOfAFieldBeyondTheEndAndRefusesAPayloadWithoutAny() throws MalformedPayload {
        BinaryDecoder decoder = new BinaryDecoder();
        decoder.bind(Found.binding(PayloadFormat.BINARY, "0 uint8", "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.BINARY, "99999 uint64", "1"), 1);
        assertThat(Found.decode(decoder, new byte[] {7})).containsExactly(Found.now(0, 7));
        assertThatThrownBy(() -> Found.decode(decoder, new byte[0])).isInstanceOf(MalformedPayload.class);
    }

    @Test
    void survivesAnyBytes() throws MalformedPayload {
        BinaryDecoder decoder = new BinaryDecoder();
        decoder.bind(Found.binding(BINARY, "3 double", "0 uint32", TimeFormat.EPOCH_SECONDS, "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.BINARY, "0 uint8", "1"), 1);
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[1 + random.nextInt(20)];
            random.nextBytes(payload);
            assertThat(Found.decode(decoder, payload)).isNotEmpty();
        }
    }
}
