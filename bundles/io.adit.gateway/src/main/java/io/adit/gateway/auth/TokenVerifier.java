package io.adit.gateway.auth;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.adit.gateway.wire.internal.GatewayError;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies signed JSON Web Tokens (RFC 7515, 7519, with the advice of RFC 8725) of the configured issuers: signature by an
 * asymmetric key of the issuer, algorithm from a fixed list, expiry, not-before, issuer and audience. Thread-safe, never
 * blocks; a verified token is remembered until it expires, at most 1,000 of them, by its SHA-256.
 */
final class TokenVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);
    private static final int LONGEST = 16 * 1024;

    private final Map<Issuer, IssuerKeys> issuers = new LinkedHashMap<>();
    private final Clock clock;
    private final VerifiedTokens verified;

    /**
     * @param http gets documents of issuers
     * @throws IllegalArgumentException when a template of an issuer is wrong
     */
    TokenVerifier(List<Issuer> accepted, Function<URI, CompletionStage<String>> http, Clock clock) {
        this.clock = clock;
        verified = new VerifiedTokens(clock);
        for (Issuer issuer : accepted) {
            issuer.templateProblem().ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
            issuers.put(issuer, new IssuerKeys(issuer.url(), http, System::nanoTime));
        }
    }

    boolean acceptsAny() {
        return !issuers.isEmpty();
    }

    /** Completes with who the token names, or why it is not accepted; never exceptionally. */
    CompletionStage<Authentication> verify(String jwt) {
        String digest = VerifiedTokens.digest(jwt);
        var known = verified.find(digest);
        if (known.isPresent()) {
            return CompletableFuture.completedStage(known.get());
        }
        return check(jwt, TokenClaims::requireAudience).handle((granted, failure) -> {
            if (failure == null) {
                verified.keep(digest, granted);
                return granted;
            }
            return new Authentication.Denied(errorOf(failure));
        });
    }

    /**
     * Completes with who an ID token names (OpenID Connect Core 1.0, 3.1.3.7); fails with {@link LoginRefused} where it can't
     * be believed.
     *
     * @param nonce that it has to repeat; empty: none was asked for
     */
    CompletionStage<Authentication.Granted> verifyIdToken(
            String jwt, Issuer of, LoginClient client, Optional<String> nonce) {
        return check(jwt, (claims, issuer) -> TokenClaims.requireAnswer(claims, client, issuer.equals(of), nonce))
                .exceptionally(failure -> {
                    DittoRuntimeException error = errorOf(failure);
                    if (error.getHttpStatus().getCode() >= 500) {
                        throw error;
                    }
                    throw new LoginRefused(
                            error.getMessage() + " " + error.getDescription().orElse(""));
                });
    }

    private CompletionStage<Authentication.Granted> check(String jwt, BiConsumer<JWTClaimsSet, Issuer> meantFor) {
        try {
            if (jwt.length() > LONGEST) {
                throw GatewayError.jwtInvalid();
            }
            SignedJWT token = SignedJWT.parse(jwt);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            TokenSignature.requireAlgorithm(token.getHeader());
            Issuer issuer = issuerOf(claims);
            return keysFor(token.getHeader(), issuer).thenApply(keys -> {
                TokenSignature.require(token, keys);
                TokenClaims.requireTimes(claims, clock.instant());
                meantFor.accept(claims, issuer);
                return granted(token, claims, issuer);
            });
        } catch (ParseException | DittoRuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private Issuer issuerOf(JWTClaimsSet claims) {
        String iss = claims.getIssuer() == null ? "" : claims.getIssuer();
        return issuers.keySet().stream()
                .filter(issuer -> issuer.issued(iss))
                .findFirst()
                .orElseThrow(() -> GatewayError.jwtIssuerNotSupported(iss));
    }

    private CompletionStage<List<JWK>> keysFor(JWSHeader header, Issuer issuer) {
        IssuerKeys keys = Objects.requireNonNull(issuers.get(issuer));
        return keys.current()
                .thenCompose(known -> {
                    List<JWK> found = TokenSignature.select(header, known);
                    return found.isEmpty()
                            ? keys.afterUnknownKey().thenApply(fresh -> TokenSignature.select(header, fresh))
                            : CompletableFuture.completedStage(found);
                })
                .exceptionally(e -> {
                    throw GatewayError.providerUnavailable();
                });
    }

    private static Authentication.Granted granted(SignedJWT token, JWTClaimsSet claims, Issuer issuer) {
        JsonObject json = JsonFactory.newObject(token.getPayload().toString());
        List<AuthorizationSubject> subjects = issuer.subjectsOf(json).stream()
                .map(AuthorizationSubject::newInstance)
                .toList();
        if (subjects.isEmpty()) {
            throw TokenClaims.unverified("It gives no subject.");
        }
        String name = json.getValue("preferred_username")
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElseGet(() -> subjects.getFirst().getId());
        return new Authentication.Granted(
                name,
                AuthorizationContext.newInstance(DittoAuthorizationContextType.JWT, subjects),
                new Token(claims.getExpirationTime().toInstant(), json));
    }

    private static DittoRuntimeException errorOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof DittoRuntimeException known) {
            return known;
        }
        if (cause instanceof ParseException || cause instanceof JsonRuntimeException) {
            return GatewayError.jwtInvalid();
        }
        LOG.error("A token could not be checked.", cause);
        return GatewayError.jwtUnverified("It could not be checked.");
    }
}
