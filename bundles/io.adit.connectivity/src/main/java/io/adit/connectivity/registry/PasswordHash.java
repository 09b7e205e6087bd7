package io.adit.connectivity.registry;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A hashed password in one of the three forms that Hono's registry takes: {@code bcrypt} (hash holds cost and salt),
 * {@code sha-256} and {@code sha-512} (Base64 of the digest over salt, then password).
 *
 * <p>A digest can be guessed at billions a second, so the registry keeps it only as a bcrypt hash of the digest: {@code
 * bcrypt+sha-256} and {@code bcrypt+sha-512}, with the digest's salt.
 *
 * @param function one of the five
 * @param hash the hash in its text form
 * @param salt Base64 of the digest's salt; null for bcrypt or where none was used
 */
record PasswordHash(String function, String hash, @Nullable String salt) {
    /** Cost of the hashes made here: 2^10 rounds, Hono's default, 70 to 140 ms on a small machine. */
    static final int BCRYPT_COST = 10;

    /** The longest password that bcrypt sees whole, in bytes. */
    static final int MAX_PASSWORD_BYTES = 72;

    private static final int MAX_BCRYPT_COST = 12;
    private static final String HARD = "bcrypt+";
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./0-9A-Za-z]{53}");

    /** Hashes a password; costs tens of milliseconds of CPU. */
    static PasswordHash of(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > MAX_PASSWORD_BYTES) {
            throw new InvalidDocumentException("property 'pwd-plain' must have 1 to 72 bytes in UTF-8");
        }
        return new PasswordHash("bcrypt", bcrypt(bytes), null);
    }

    /** Hashes a pre-shared key, Base64; costs tens of milliseconds of CPU. */
    static PasswordHash ofKey(String key) {
        try {
            byte[] digest = digest("SHA-256", null, Base64.getDecoder().decode(key));
            return new PasswordHash(HARD + "sha-256", bcrypt(Base64.getEncoder().encode(digest)), null);
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException("property 'key' must be Base64");
        }
    }

    private static String bcrypt(byte[] bytes) {
        return new String(BCrypt.withDefaults().hash(BCRYPT_COST, bytes), StandardCharsets.US_ASCII);
    }

    /** Returns a hash that is slow to guess: this one, or bcrypt over it. Costs tens of milliseconds where it is not. */
    PasswordHash hardened() {
        return function.startsWith("sha-")
                ? new PasswordHash(
                        HARD + function, bcrypt(shortened(Base64.getDecoder().decode(hash))), salt)
                : this;
    }

    /** Makes a digest fit the 72 bytes that bcrypt sees; 32 of 64 bytes are as hard to find. */
    private static byte[] shortened(byte[] digest) {
        return Base64.getEncoder().encode(Arrays.copyOf(digest, 32));
    }

    /** Reads and checks the hash of a secret that carries {@code pwd-hash}. */
    static PasswordHash read(JsonObject secret) {
        String function = Documents.string(secret, "hash-function");
        String hash = Documents.string(secret, "pwd-hash");
        String salt = Documents.string(secret, "salt");
        if (hash == null) {
            throw new InvalidDocumentException("a secret needs property 'pwd-plain' or 'pwd-hash'");
        }
        PasswordHash result = new PasswordHash(function == null ? "sha-256" : function, hash, salt);
        switch (result.function) {
            case "bcrypt", HARD + "sha-256", HARD + "sha-512" -> checkBcrypt(hash);
            case "sha-256" -> checkDigest(result, 32);
            case "sha-512" -> checkDigest(result, 64);
            default ->
                throw new InvalidDocumentException("property 'hash-function' must be bcrypt, sha-256 or sha-512");
        }
        return result;
    }

    private static void checkBcrypt(String hash) {
        Matcher matcher = BCRYPT.matcher(hash);
        if (!matcher.matches()) {
            throw new InvalidDocumentException("property 'pwd-hash' is no bcrypt hash");
        }
        int cost = Integer.parseInt(matcher.group(1));
        if (cost < 4 || cost > MAX_BCRYPT_COST) {
            throw new InvalidDocumentException(
                    "property 'pwd-hash' must have a bcrypt cost of 4 to " + MAX_BCRYPT_COST);
        }
    }

    private static void checkDigest(PasswordHash hash, int length) {
        try {
            if (Base64.getDecoder().decode(hash.hash).length != length) {
                throw new InvalidDocumentException("property 'pwd-hash' must be " + length + " bytes in Base64");
            }
            if (hash.salt != null) {
                Base64.getDecoder().decode(hash.salt);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException("properties 'pwd-hash' and 'salt' must be Base64");
        }
    }

    /** Compares with a password in time that does not depend on it; with bcrypt this costs tens of milliseconds. */
    boolean matches(byte[] password) {
        if ("bcrypt".equals(function)) {
            return password.length <= MAX_PASSWORD_BYTES
                    && BCrypt.verifyer().verify(password, hash.getBytes(StandardCharsets.US_ASCII)).verified;
        }
        byte[] digest = digest(function.endsWith("sha-256") ? "SHA-256" : "SHA-512", salt, password);
        return function.startsWith(HARD)
                ? BCrypt.verifyer().verify(shortened(digest), hash.getBytes(StandardCharsets.US_ASCII)).verified
                : MessageDigest.isEqual(digest, Base64.getDecoder().decode(hash));
    }

    private static byte[] digest(String algorithm, @Nullable String salt, byte[] password) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            if (salt != null) {
                digest.update(Base64.getDecoder().decode(salt));
            }
            return digest.digest(password);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks a standard digest", e);
        }
    }
}
