package io.adit.connectivity.registry;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Token that a device signed with its own key, in the compact form of a JWS (RFC 7515, RFC 7519). Only
 * asymmetric signatures are known, so that nobody can sign with what is public (RFC 8725, 2.1 and 3.1).
 *
 * @param algorithm how it claims to be signed
 * @param claims its payload, not to be believed before the signature was checked
 * @param signed what the signature is over
 * @param signature the signature
 */
record DeviceToken(Algorithm algorithm, JsonObject claims, String signed, byte[] signature) {
    /** The value of {@code aud} by which a token says that {@code tid} and {@code sub} name the device. */
    static final String AUDIENCE = "hono-adapter";

    private static final int MAX_LENGTH = 8192;
    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * A signature algorithm of RFC 7518.
     *
     * @param keyType {@code RSA} or {@code EC}
     * @param name of the JDK
     * @param bits of the digest
     * @param pss whether it is RSASSA-PSS
     */
    private record Algorithm(String keyType, String name, int bits, boolean pss) {
        static @Nullable Algorithm of(@Nullable String alg) {
            return alg == null ? null : ALGORITHMS.get(alg);
        }

        /** The curve's field in bits: ES512 is over P-521. */
        int curveBits() {
            return bits == 512 ? 521 : bits;
        }
    }

    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "RS256", new Algorithm("RSA", "SHA256withRSA", 256, false),
            "RS384", new Algorithm("RSA", "SHA384withRSA", 384, false),
            "RS512", new Algorithm("RSA", "SHA512withRSA", 512, false),
            "PS256", new Algorithm("RSA", "RSASSA-PSS", 256, true),
            "PS384", new Algorithm("RSA", "RSASSA-PSS", 384, true),
            "PS512", new Algorithm("RSA", "RSASSA-PSS", 512, true),
            "ES256", new Algorithm("EC", "SHA256withECDSAinP1363Format", 256, false),
            "ES384", new Algorithm("EC", "SHA384withECDSAinP1363Format", 384, false),
            "ES512", new Algorithm("EC", "SHA512withECDSAinP1363Format", 512, false));

    /** Returns whether the text looks like a token at all; anything else is a password. */
    static boolean looksLike(byte[] password) {
        int dots = 0;
        for (byte b : password) {
            dots += b == '.' ? 1 : 0;
        }
        return dots == 2 && password.length > 2 && password[0] == 'e' && password[1] == 'y';
    }

    /** Reads a token; empty where it is none, or none that is accepted. */
    static Optional<DeviceToken> read(byte[] password) {
        String text = new String(password, StandardCharsets.UTF_8);
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            JsonObject header = json(parts[0]);
            Algorithm algorithm = Algorithm.of(header.getString("alg"));
            // RFC 7515, 4.1.11: what a token marks as critical must be understood, and nothing of that kind is here.
            if (algorithm == null || !"JWT".equalsIgnoreCase(header.getString("typ")) || header.containsKey("crit")) {
                return Optional.empty();
            }
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            return Optional.of(new DeviceToken(algorithm, json(parts[1]), parts[0] + '.' + parts[1], signature));
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static JsonObject json(String part) {
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(part)));
    }

    /** Returns whether the token is for a device adapter, and so names tenant and auth-id itself. */
    boolean isForAdapter() {
        Object audience = claims.getValue("aud");
        return AUDIENCE.equals(audience) || (audience instanceof JsonArray all && all.contains(AUDIENCE));
    }

    /** Returns the tenant and auth-id that the token names. */
    Optional<Claimant> claimant() {
        return claims.getValue("tid") instanceof String tenant && claims.getValue("sub") instanceof String id
                ? Optional.of(new Claimant(tenant, id))
                : Optional.empty();
    }

    /** Whom a token is for. */
    record Claimant(String tenant, String authId) {}

    /**
     * Returns whether the token can be used now: issued less than ten minutes ago, for 24 hours at most, and not expired;
     * clocks may differ by ten minutes.
     */
    boolean validAt(Instant now) {
        Optional<Instant> issued = time("iat");
        Optional<Instant> expires = time("exp");
        return issued.isPresent()
                && expires.isPresent()
                && !issued.get().isBefore(now.minus(SKEW))
                && !issued.get().isAfter(now.plus(SKEW))
                && expires.get().isAfter(issued.get())
                && !expires.get().isAfter(issued.get().plus(LONGEST).plus(SKEW))
                && now.isBefore(expires.get().plus(SKEW));
    }

    /** Returns when a connection that logged in with the token must end. */
    Instant end() {
        return time("exp").orElse(Instant.EPOCH).plus(SKEW);
    }

    private Optional<Instant> time(String claim) {
        try {
            return claims.getValue(claim) instanceof Number number
                    ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the key signed the token. */
    boolean isSignedBy(RawKey key) {
        if (!key.algorithm().equals(algorithm.keyType)
                || (key.key() instanceof ECPublicKey curve
                        && curve.getParams().getCurve().getField().getFieldSize() != algorithm.curveBits())) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(algorithm.name);
            if (algorithm.pss) {
                verifier.setParameter(pss());
            }
            verifier.initVerify(key.key());
            verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private AlgorithmParameterSpec pss() {
        String digest = "SHA-" + algorithm.bits;
        return new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), algorithm.bits / 8, 1);
    }
}
