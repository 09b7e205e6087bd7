package io.adit.gateway.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/*
 * The browser keeps a random secret in a cookie, and the state that goes to the provider and comes back is its SHA-256. So a
 * state is of use only to the browser that began with it, and nothing has to be kept of who asked.
 */
/** Logins at a provider that were begun and have not come back: ten minutes, at most 1,000, the oldest make room. Thread-safe. */
final class LoginAttempts {
    /** How long somebody may take at the provider. */
    static final Duration MOST = Duration.ofMinutes(10);

    private static final int MOST_ATTEMPTS = 1_000;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LongSupplier nanoClock;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempt> eldest) {
            return size() > MOST_ATTEMPTS;
        }
    };

    /**
     * One login under way.
     *
     * @param alias of the issuer
     * @param redirect where the provider sends the browser back to
     * @param verifier secret that shows that whoever brings the code began the login (RFC 7636)
     * @param nonce what the ID token has to repeat
     */
    record Attempt(String alias, String redirect, String verifier, String nonce, long begunNanos) {
        @Override
        public String toString() {
            return "Attempt[alias=" + alias + "]";
        }
    }

    LoginAttempts(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Begins a login. @param secret of the browser, see {@link #secret()} */
    Attempt begin(String alias, String redirect, String secret) {
        Attempt attempt = new Attempt(alias, redirect, secret(), secret(), nanoClock.getAsLong());
        synchronized (attempts) {
            attempts.put(hash(secret), attempt);
        }
        return attempt;
    }

    /** The login that came back, once; empty where this browser began none with that state, or it took too long. */
    Optional<Attempt> end(String alias, String state, String secret) {
        if (!MessageDigest.isEqual(bytes(hash(secret)), bytes(state))) {
            return Optional.empty();
        }
        Attempt attempt;
        synchronized (attempts) {
            attempt = attempts.remove(state);
        }
        return Optional.ofNullable(attempt)
                .filter(one -> one.alias().equals(alias) && nanoClock.getAsLong() - one.begunNanos() < MOST.toNanos());
    }

    /** 256 random bits. */
    static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** SHA-256 in base64url, as RFC 7636 writes it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(text));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
