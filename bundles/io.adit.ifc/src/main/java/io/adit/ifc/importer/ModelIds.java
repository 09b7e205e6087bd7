package io.adit.ifc.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives ids that are unique in one model, and the same ones for the same file every time. */
final class ModelIds {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
    private static final int MAX_WORD = 48;
    private final Set<String> used = new HashSet<>();

    /** Takes an id; false when it is in use. */
    boolean take(String id) {
        return used.add(id);
    }

    /** The id itself, or the id with the first free number from 2 on. */
    String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !used.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** An id in the form of a GlobalId that depends on the text alone, with the first free ordinal. */
    String replacement(String text) {
        for (int i = 0; ; i++) {
            byte[] hash = sha256().digest((text + "|" + i).getBytes(StandardCharsets.UTF_8));
            StringBuilder id = new StringBuilder().append(ALPHABET.charAt(hash[0] & 3));
            for (int k = 1; k < 22; k++) {
                id.append(ALPHABET.charAt(hash[k] & 63));
            }
            if (used.add(id.toString())) {
                return id.toString();
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Letters and digits of a text in lower case, everything between them as one minus; may be empty. */
    static String word(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_WORD ? plain.substring(0, MAX_WORD) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
