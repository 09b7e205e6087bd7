package io.adit.server.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.history.Outgoing;
import io.adit.server.station.ParcelPieces.Piece;
import io.adit.server.station.ParcelPieces.Progress;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class ParcelPiecesTest {
    private static final String WHOLE = "one and two";

    private final ParcelPieces pieces = new ParcelPieces();

    private static long sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static Piece piece(String parcel, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Piece("north", Outgoing.SAMPLES, parcel, WHOLE.length(), sum(WHOLE), at, bytes);
    }

    private static String text(Progress progress) {
        assertThat(progress.whole()).isNotNull();
        return new String(progress.whole(), StandardCharsets.UTF_8);
    }

    @Test
    void putsPiecesTogether() {
        assertThat(pieces.take(piece("a", 0, "one ")).received()).isEqualTo(4);
        Progress some = pieces.take(piece("a", 4, "and "));
        assertThat(some.received()).isEqualTo(8);
        assertThat(some.whole()).isNull();
        assertThat(text(pieces.take(piece("a", 8, "two")))).isEqualTo(WHOLE);
    }

    @Test
    void saysWhereToGoOnInsteadOfTakingAPieceTwice() {
        pieces.take(piece("a", 0, "one "));
        assertThat(pieces.take(piece("a", 0, "one ")).received()).isEqualTo(4);
        assertThat(pieces.take(piece("a", 8, "two")).received()).isEqualTo(4);
        assertThat(text(pieces.take(piece("a", 4, "and two")))).isEqualTo(WHOLE);
    }

    @Test
    void givesTheWholeAgainUntilItIsDurableAndThenItsPosition() {
        pieces.take(piece("a", 0, "one and "));
        pieces.take(piece("a", 8, "two"));
        Piece again = piece("a", 8, "two");
        assertThat(text(pieces.take(again))).isEqualTo(WHOLE);
        pieces.finished(again, 77);
        Progress finished = pieces.take(again);
        assertThat(finished.position()).isEqualTo(77);
        assertThat(finished.whole()).isNull();
    }

    @Test
    void beginsAnewWithAnotherParcel() {
        pieces.take(piece("a", 0, "one "));
        assertThat(pieces.take(piece("b", 4, "and ")).received()).isZero();
        assertThat(pieces.take(piece("b", 0, "one ")).received()).isEqualTo(4);
        assertThat(pieces.take(piece("a", 4, "and ")).received()).isZero();
    }

    @Test
    void keepsStationsAndStreamsApart() {
        pieces.take(piece("a", 0, "one "));
        Piece same = piece("a", 4, "and ");
        Piece other = new Piece("south", same.stream(), "a", same.total(), same.checksum(), 4, same.bytes());
        Piece alarms = new Piece("north", Outgoing.ALARMS, "a", same.total(), same.checksum(), 4, same.bytes());
        assertThat(pieces.take(other).received()).isZero();
        assertThat(pieces.take(alarms).received()).isZero();
        assertThat(pieces.take(same).received()).isEqualTo(8);
    }

    @Test
    void refusesWhatIsDamagedOrTooLongAndBeginsAnew() {
        pieces.take(piece("a", 0, "one "));
        assertThatThrownBy(() -> pieces.take(piece("a", 4, "and two and three")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pieces.take(piece("a", 4, "and 2wo")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("damaged");
        assertThat(pieces.take(piece("a", 0, "one ")).received()).isEqualTo(4);
    }
}
