package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IssuerTest {
    private static final String URL = "https://login.example/realms/site";

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger fetches = new AtomicInteger();
    private final JWK key = TokenIssuer.rsa("one");
    private volatile boolean down;
    private final IssuerKeys keys = new IssuerKeys(URI.create(URL), this::answer, clock::get);

    private CompletionStage<String> answer(URI address) {
        if (down) {
            fetches.incrementAndGet();
            return CompletableFuture.failedStage(new IllegalStateException("down"));
        }
        if (address.getPath().endsWith("/.well-known/openid-configuration")) {
            return CompletableFuture.completedStage(
                    "{\"issuer\":\"" + URL + "\",\"jwks_uri\":\"https://login.example/keys\"}");
        }
        fetches.incrementAndGet();
        return CompletableFuture.completedStage(new JWKSet(key.toPublicJWK()).toString());
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private boolean known(CompletionStage<JWKSet> stage) {
        CompletableFuture<JWKSet> future = stage.toCompletableFuture();
        return !future.isCompletedExceptionally() && future.join().getKeyByKeyId("one") != null;
    }

    @Test
    void keepsKeysForAnHour() {
        assertThat(known(keys.current())).isTrue();
        pass(Duration.ofMinutes(59));
        assertThat(known(keys.current())).isTrue();
        assertThat(fetches).hasValue(1);
        pass(Duration.ofMinutes(2));
        assertThat(known(keys.current())).isTrue();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void fetchesForUnknownKeysAtMostEveryHalfMinute() {
        keys.current();
        for (int i = 0; i < 100; i++) {
            assertThat(known(keys.afterUnknownKey())).isTrue();
        }
        assertThat(fetches).hasValue(1);
        pass(Duration.ofSeconds(30));
        for (int i = 0; i < 100; i++) {
            assertThat(known(keys.afterUnknownKey())).isTrue();
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void goesOnWithLastKeysForADayWhileTheIssuerIsDownAndAsksItSeldom() {
        keys.current();
        down = true;
        pass(Duration.ofHours(2));
        for (int i = 0; i < 100; i++) {
            assertThat(known(keys.current())).isTrue();
        }
        assertThat(fetches).hasValue(2);
        pass(Duration.ofHours(23));
        assertThat(known(keys.current())).isFalse();
        down = false;
        pass(Duration.ofSeconds(5));
        assertThat(known(keys.current())).isTrue();
    }

    @Test
    void readsItsTextForm() {
        Issuer issuer = Issuer.parse("site=" + URL + ";audience=a;audience=b;subject=x-{{ jwt:groups }}");
        assertThat(issuer.alias()).isEqualTo("site");
        assertThat(issuer.audiences()).containsExactlyInAnyOrder("a", "b");
        assertThat(issuer.subjects()).containsExactly("x-{{ jwt:groups }}");
        assertThat(Issuer.parse("site=" + URL + ";audience=*").audiences()).isEmpty();
        assertThat(Issuer.parse("site=" + URL + ";audience=a").subjects()).containsExactly("{{ jwt:sub }}");
    }

    @Test
    void refusesIssuersThatCouldBeOverheardOrStandForOthers() {
        for (String bad : List.of(
                "site=http://login.example;audience=a",
                "site=ftp://login.example;audience=a",
                "site=/login;audience=a",
                "site=https://user:secret@login.example;audience=a",
                "nginx=" + URL + ";audience=a",
                "Adit=" + URL + ";audience=a",
                "a:b=" + URL + ";audience=a",
                "site=" + URL,
                "site=" + URL + ";audience=",
                "site=" + URL + ";audience=a;colour=red",
                "site",
                "")) {
            assertThatThrownBy(() -> Issuer.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Issuer.parse("site=" + URL + ";audience=a;subject={{ jwt:sub | fn:bad() }}")
                        .templateProblem())
                .isPresent();
        assertThat(Issuer.parse("site=http://localhost:1/x;audience=a").templateProblem())
                .isEmpty();
    }

    @Test
    void believesOnlyProxiesOfTheList() {
        for (String bad : List.of("localhost", "10.0.0.0/33", "10.0.0/8", "::1/129", "x", "1.2.3.4/", "fd00::/x")) {
            assertThatThrownBy(() -> TrustedProxies.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(TrustedProxies.parse(" 10.1.0.0/16 , fd00::/8, ::1 ")).isNotNull();
    }
}
