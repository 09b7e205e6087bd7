package io.adit.tests.conformance.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The file of users that a server of our own is started with. */
final class UserFile {
    private static final int ITERATIONS = 1000;
    private static final int KEY_BITS = 256;

    private final ObjectNode users = Json.object();

    /** Adds a user with a random password, who has these subjects too. */
    Login add(String name, String... subjects) {
        return addWithPassword(name, newPassword(), subjects);
    }

    static String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(18));
    }

    /** Adds a user who has these subjects too. */
    Login addWithPassword(String name, String password, String... subjects) {
        ArrayNode more = users.putObject(name).put("password", hash(password)).putArray("subjects");
        List.of(subjects).forEach(more::add);
        return Login.basic(name, password);
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("users.json"), users.toString());
    }

    private static String hash(String password) {
        byte[] salt = random(16);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "pbkdf2-sha512$%d$%s$%s"
                    .formatted(ITERATIONS, base64.encodeToString(salt), base64.encodeToString(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
