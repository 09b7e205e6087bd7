package io.adit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProxyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.org            | https://example.org      | true",
                "example.org            | https://twin.Example.org | true",
                ".example.org           | https://twin.example.org | true",
                "*.example.org          | https://twin.example.org | true",
                "example.org            | https://anexample.org    | false",
                "example.org:8443       | https://example.org      | false",
                "example.org:443        | https://example.org      | true",
                "example.org:8080       | http://example.org:8080  | true",
                "a.net, b.net c.net     | http://b.net             | true",
                "*                      | http://anywhere.net      | true",
                "''                     | http://anywhere.net      | false",
                "''                     | http://127.0.0.1:8080    | true",
                "''                     | http://localhost:8080    | true",
                "''                     | http://[::1]:8080        | true",
                "10.0.0.0/8             | http://10.20.30.40       | true",
                "10.0.0.0/8             | http://11.20.30.40       | false",
                "10.1.2.3               | http://10.1.2.3          | true",
                "10.1.2.3               | http://10.1.2.30         | false",
                "fd00::/8               | http://[fd12::1]         | true",
                "fd00::/8               | http://10.1.2.3          | false",
                "10.0.0.0/8             | http://ten.example.org   | false"
            })
    void knowsWhatIsReachedWithoutAProxy(String list, URI server, boolean without) {
        assertThat(NoProxy.parse(list).contains(server)).isEqualTo(without);
    }

    @Test
    void refusesWhatOnlyLooksLikeAnAddress() {
        assertThatThrownBy(() -> NoProxy.parse("a.net,1:2:3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1:2:3");
    }
}
