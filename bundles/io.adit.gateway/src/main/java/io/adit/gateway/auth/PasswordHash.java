package io.adit.gateway.auth;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512 (RFC 8018, 5.2) over a random salt of 16 bytes, 32 bytes of key.
 * As text {@code pbkdf2-sha512$<iterations>$<salt>$<key>}, both in unpadded base64. Computing one takes about 1 ms for
 * each 1,000 iterations, so never do it on an event loop.
 */
public final class PasswordHash {
    /** Iterations for new passwords, as OWASP recommends for PBKDF2 with HMAC-SHA-512. */
    public static final int RECOMMENDED_ITERATIONS = 210_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] key;

    private PasswordHash(int iterations, byte[] salt, byte[] key) {
        this.iterations = iterations;
        this.salt = salt;
        this.key = key;
    }

    /** Hashes a password with a new salt. */
    public static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, iterations, salt));
    }

    /** A hash that no known password has; comparing with it takes as long as with another one. */
    static PasswordHash ofNobody(int iterations) {
        byte[] salt = new byte[16];
        byte[] key = new byte[KEY_BITS / 8];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(key);
        return new PasswordHash(iterations, salt, key);
    }

    /**
     * Reads a kept hash.
     *
     * @throws IllegalArgumentException when it is not of the form that {@link #toString} gives
     */
    public static PasswordHash parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("A password hash must look like " + SCHEME + "$iterations$salt$key.");
        }
        int iterations;
        try {
            iterations = Integer.parseInt(parts[1]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The iterations of a password hash must be a number.", e);
        }
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("The iterations of a password hash must be 1 to " + MOST_ITERATIONS);
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] key = decoder.decode(parts[3]);
        if (key.length != KEY_BITS / 8) {
            throw new IllegalArgumentException("The key of a password hash must have " + KEY_BITS / 8 + " bytes.");
        }
        return new PasswordHash(iterations, decoder.decode(parts[2]), key);
    }

    /** Whether this is the hash of the password; takes the same time for right and wrong ones. */
    public boolean matches(String password) {
        return MessageDigest.isEqual(key, derive(password, iterations, salt));
    }

    private static byte[] derive(String password, int iterations, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512.", e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasswordHash that
                && iterations == that.iterations
                && Arrays.equals(salt, that.salt)
                && MessageDigest.isEqual(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /** The form in which it is kept. Not a secret that opens anything by itself, but not for logs either. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(key);
    }
}
