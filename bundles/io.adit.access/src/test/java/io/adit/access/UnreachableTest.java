package io.adit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class UnreachableTest {
    @Test
    void looksAtTheCause() {
        ConnectException unknown = new ConnectException();
        unknown.initCause(new UnresolvedAddressException());
        assertThat(Unreachable.of(unknown)).isEqualTo(Unreachable.UNKNOWN_HOST);
        assertThat(Unreachable.of(new ConnectException("refused"))).isEqualTo(Unreachable.REFUSED);
        assertThat(Unreachable.of(new IOException(new SSLHandshakeException("x"))))
                .isEqualTo(Unreachable.NOT_SECURE);
        assertThat(Unreachable.of(new HttpTimeoutException("x"))).isEqualTo(Unreachable.SLOW);
        assertThat(Unreachable.of(new IOException("reset"))).isEqualTo(Unreachable.CUT);
        assertThat(Unreachable.UNKNOWN_HOST.code()).isEqualTo("unknown-host");
    }
}
