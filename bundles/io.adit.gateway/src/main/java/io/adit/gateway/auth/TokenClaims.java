package io.adit.gateway.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import io.adit.gateway.wire.internal.GatewayError;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What the claims of a token have to say for it to be taken; each check throws {@link GatewayError} where they do not. */
final class TokenClaims {
    private static final Duration SKEW = Duration.ofSeconds(20);

    private TokenClaims() {}

    /** It has begun to count and still does, give or take 20 s between clocks. */
    static void requireTimes(JWTClaimsSet claims, Instant now) {
        Date expires = claims.getExpirationTime();
        if (expires == null) {
            throw unverified("It has no expiry.");
        }
        if (!expires.toInstant().plus(SKEW).isAfter(now)) {
            throw unverified("It expired at " + expires.toInstant() + ".");
        }
        Date notBefore = claims.getNotBeforeTime();
        if (notBefore != null && notBefore.toInstant().minus(SKEW).isAfter(now)) {
            throw unverified("It is not valid before " + notBefore.toInstant() + ".");
        }
    }

    /** It is meant for this server's API. */
    static void requireAudience(JWTClaimsSet claims, Issuer issuer) {
        boolean right =
                issuer.audiences().isEmpty() || claims.getAudience().stream().anyMatch(issuer.audiences()::contains);
        if (!right) {
            throw unverified("It is not meant for this server: its audience is " + claims.getAudience() + ".");
        }
    }

    /**
     * It is the answer to a login of this client (OpenID Connect Core 1.0, 3.1.3.7).
     *
     * @param ofIssuer whether it is of the issuer that was asked
     * @param nonce that it has to repeat; empty: none was asked for
     */
    static void requireAnswer(JWTClaimsSet claims, LoginClient client, boolean ofIssuer, Optional<String> nonce) {
        Object party = claims.getClaim("azp");
        boolean forClient = claims.getAudience().contains(client.id())
                && (party == null ? claims.getAudience().size() == 1 : party.equals(client.id()));
        boolean asked = nonce.isEmpty() || nonce.get().equals(claims.getClaim("nonce"));
        if (!ofIssuer || !forClient || !asked) {
            throw unverified("It is not the answer to this login.");
        }
    }

    static GatewayError unverified(String description) {
        return GatewayError.jwtUnverified(description);
    }
}
