package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private final AtomicLong clock = new AtomicLong();
    private final LoginAttempts attempts = new LoginAttempts(clock::get);
    private final String secret = LoginAttempts.secret();
    private final String state = LoginAttempts.hash(secret);

    @Test
    void hashesAsThePublishedExampleOfRfc7636() {
        assertThat(LoginAttempts.hash("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void takesALoginBackOnceAndFromTheBrowserThatBeganIt() {
        attempts.begin("site", "http://here", secret);
        assertThat(attempts.end("site", state, LoginAttempts.secret())).isEmpty();
        assertThat(attempts.end("site", state, "")).isEmpty();
        assertThat(attempts.end("site", state, secret)).isPresent();
        assertThat(attempts.end("site", state, secret)).isEmpty();
    }

    @Test
    void takesItFromTheProviderItWasBegunAtOnly() {
        attempts.begin("site", "http://here", secret);
        assertThat(attempts.end("other", state, secret)).isEmpty();
    }

    @Test
    void forgetsItAfterTenMinutesAndTheOldestOfTooMany() {
        attempts.begin("site", "http://here", secret);
        clock.addAndGet(LoginAttempts.MOST.toNanos());
        assertThat(attempts.end("site", state, secret)).isEmpty();
        attempts.begin("site", "http://here", secret);
        for (int i = 0; i < 1_000; i++) {
            attempts.begin("site", "http://here", LoginAttempts.secret());
        }
        assertThat(attempts.end("site", state, secret)).isEmpty();
    }
}
