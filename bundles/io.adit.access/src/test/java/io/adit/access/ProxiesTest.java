package io.adit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final URI SECURE = URI.create("https://twin.example.org");
    private static final URI PLAIN = URI.create("http://twin.example.org:8080");

    private static Optional<String> before(URI server, Map<String, String> environment) {
        return Proxies.of(environment).before(server).map(HttpProxy::toString);
    }

    @Test
    void followsTheUsualVariables() {
        Map<String, String> environment = Map.of(
                "HTTPS_PROXY", "http://ignored:1", "https_proxy", "http://secure:3129", "HTTP_PROXY", "plain:3130");
        assertThat(before(SECURE, environment)).contains("http://secure:3129");
        assertThat(before(PLAIN, environment)).contains("http://plain:3130");
        assertThat(before(PLAIN, Map.of("ALL_PROXY", "http://all"))).contains("http://all:3128");
        assertThat(before(SECURE, Map.of("ALL_PROXY", "http://all", "NO_PROXY", "example.org")))
                .isEmpty();
        assertThat(before(SECURE, Map.of("https_proxy", ""))).isEmpty();
    }

    @Test
    void takesALoginOutOfTheAddressAndNeverPrintsIt() {
        HttpProxy proxy = Proxies.of(Map.of("HTTPS_PROXY", "http://me:s%40cret@proxy:3128"))
                .before(SECURE)
                .orElseThrow();
        assertThat(proxy.login()).isNotNull();
        assertThat(proxy.login().authorization())
                .isEqualTo(Login.basic("me", "s@cret").authorization());
        assertThat(proxy.toString()).isEqualTo("http://proxy:3128");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socks5://me:s3cret@proxy:1080",
                "https://me:s3cret@proxy",
                "http://me:s3cret@",
                "http://a b:s3cret"
            })
    void refusesWhatIsNoProxyWithoutTellingItsPassword(String value) {
        assertThat(before(URI.create("http://127.0.0.1:8080"), Map.of("HTTP_PROXY", value)))
                .isEmpty();
        assertThatThrownBy(() -> before(SECURE, Map.of("HTTPS_PROXY", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("HTTPS_PROXY of the environment")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("s3cret"));
    }
}
