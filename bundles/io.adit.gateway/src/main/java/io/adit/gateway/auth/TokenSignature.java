package io.adit.gateway.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import io.adit.gateway.wire.internal.GatewayError;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks signatures of tokens: RSA (PKCS#1 v1.5 and PSS) from 2,048 bits on and ECDSA, never a shared secret and never
 * none, so that nobody can sign with what is public (RFC 8725, 2.1 and 3.1).
 */
final class TokenSignature {
    private static final Logger LOG = LoggerFactory.getLogger(TokenSignature.class);
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);
    private static final int LEAST_RSA_BITS = 2048;

    private TokenSignature() {}

    static void requireAlgorithm(JWSHeader header) {
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            throw GatewayError.jwtUnverified("Its algorithm " + header.getAlgorithm() + " is not accepted.");
        }
    }

    /** The keys that a token with this header can be signed by: same id where it names one, same type, use and curve. */
    static List<JWK> select(JWSHeader header, JWKSet keys) {
        return new JWKSelector(JWKMatcher.forJWSHeader(header))
                .select(keys).stream()
                        .filter(key -> !(key instanceof RSAKey) || key.size() >= LEAST_RSA_BITS)
                        .toList();
    }

    /** Passes a token that one of the keys signed. */
    static void require(SignedJWT token, List<JWK> keys) {
        if (keys.isEmpty()) {
            throw GatewayError.jwtUnverified(
                    "Its issuer has no key with the id " + token.getHeader().getKeyID() + ".");
        }
        if (keys.stream().noneMatch(key -> signed(token, key))) {
            throw GatewayError.jwtUnverified("Its signature is wrong.");
        }
    }

    private static boolean signed(SignedJWT token, JWK key) {
        try {
            var verifier = new DefaultJWSVerifierFactory()
                    .createJWSVerifier(token.getHeader(), ((AsymmetricJWK) key).toPublicKey());
            return token.verify(verifier);
        } catch (JOSEException e) {
            LOG.debug("The key {} does not fit a token: {}", key.getKeyID(), e.getMessage());
            return false;
        }
    }
}
