package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenSealTest {
    private static final String TEXT = "{\"a\":\"ü\"}";

    @Test
    void opensWhatItSealed() {
        TokenSeal seal = new TokenSeal("token");
        assertThat(seal.open(seal.seal(TEXT))).contains(TEXT);
        assertThat(new TokenSeal("token").open(seal.seal(TEXT))).contains(TEXT);
        assertThat(seal.seal(TEXT)).isNotEqualTo(seal.seal(TEXT));
    }

    @Test
    void opensNothingElse() {
        String sealed = new TokenSeal("token").seal(TEXT);
        assertThat(new TokenSeal("other").open(sealed)).isEmpty();
        char last = sealed.charAt(sealed.length() / 2) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, sealed.length() / 2) + last + sealed.substring(sealed.length() / 2 + 1);
        assertThat(new TokenSeal("token").open(changed)).isEmpty();
        for (String none : new String[] {"", "AAAA", "%", sealed.substring(4)}) {
            assertThat(new TokenSeal("token").open(none)).as(none).isEmpty();
        }
    }
}
