package io.adit.gateway.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens that were verified and have not expired, by their SHA-256. At most 1,000. Thread-safe. */
final class VerifiedTokens {
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Map<String, Authentication.Granted> tokens = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Authentication.Granted> eldest) {
            return size() > MOST;
        }
    };

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    static String digest(String jwt) {
        try {
            byte[] bytes = jwt.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    synchronized Optional<Authentication.Granted> find(String digest) {
        Authentication.Granted known = tokens.get(digest);
        if (known == null) {
            return Optional.empty();
        }
        boolean running = known.token()
                .filter(token -> token.expires().isAfter(clock.instant()))
                .isPresent();
        if (!running) {
            tokens.remove(digest);
            return Optional.empty();
        }
        return Optional.of(known);
    }

    synchronized void keep(String digest, Authentication.Granted granted) {
        tokens.put(digest, granted);
    }
}
