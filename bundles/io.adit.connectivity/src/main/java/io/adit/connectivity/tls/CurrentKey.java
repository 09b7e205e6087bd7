package io.adit.connectivity.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The key of a server that may be replaced while it runs: each handshake takes the one of its time. A handshake that chose
 * the former key just before a replacement still gets it. Thread-safe.
 */
final class CurrentKey extends X509ExtendedKeyManager {
    private static final String[] NONE = {};

    private volatile Keys keys;

    /* An alias bears the number of its key, so that a handshake gets certificate and key of one and the same. */
    private record Keys(int number, X509ExtendedKeyManager current, X509ExtendedKeyManager former) {
        String alias(String own) {
            return number + ":" + own;
        }

        X509ExtendedKeyManager of(String alias) {
            return alias.startsWith(number + ":") ? current : former;
        }

        static String own(String alias) {
            return alias.substring(alias.indexOf(':') + 1);
        }
    }

    CurrentKey(X509ExtendedKeyManager first) {
        keys = new Keys(0, first, first);
    }

    synchronized void replace(X509ExtendedKeyManager next) {
        keys = new Keys(keys.number + 1, next, keys.current);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        Keys now = keys;
        String own = now.current.chooseEngineServerAlias(keyType, issuers, engine);
        return own == null ? null : now.alias(own);
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, Socket socket) {
        Keys now = keys;
        String own = now.current.chooseServerAlias(keyType, issuers, socket);
        return own == null ? null : now.alias(own);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        Keys now = keys;
        String[] own = now.current.getServerAliases(keyType, issuers);
        if (own == null) {
            return NONE;
        }
        String[] aliases = new String[own.length];
        for (int i = 0; i < own.length; i++) {
            aliases[i] = now.alias(own[i]);
        }
        return aliases;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return keys.of(alias).getCertificateChain(Keys.own(alias));
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return keys.of(alias).getPrivateKey(Keys.own(alias));
    }

    @Override
    public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return NONE;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
