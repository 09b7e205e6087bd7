package io.adit.server.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a new password comes from: typed twice, the first line of standard input, or made at random. Never an argument,
 * which other users of the machine could see.
 */
final class PasswordInput {
    private static final int LEAST = 8;
    private static final int MOST = 200;
    private static final int RANDOM_BYTES = 18;

    @Option(names = "--password-stdin", description = "Takes the password from the first line of standard input.")
    boolean stdin;

    @Option(names = "--generate", description = "Makes a random password and prints it.")
    boolean generate;

    /** The password; where {@link #generate} is set, the caller has to tell it. */
    String read(InputStream in) throws IOException {
        if (stdin && generate) {
            throw new IllegalArgumentException("--password-stdin and --generate exclude each other.");
        }
        if (generate) {
            byte[] random = new byte[RANDOM_BYTES];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        }
        return checked(stdin ? firstLine(in) : typed(System.console()));
    }

    private static String firstLine(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(4 * MOST + 2);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }

    private static String typed(@Nullable Console console) {
        char[] first = console == null ? null : console.readPassword("New password: ");
        char[] second = first == null || console == null ? null : console.readPassword("Once more: ");
        if (first == null || second == null) {
            throw new IllegalStateException(
                    "there is no terminal to type a password; use --password-stdin or --generate.");
        }
        if (!Arrays.equals(first, second)) {
            throw new IllegalArgumentException("the two passwords differ; nothing was changed.");
        }
        return new String(first);
    }

    private static String checked(String password) {
        if (password.length() < LEAST || password.length() > MOST) {
            throw new IllegalArgumentException("a password has " + LEAST + " to " + MOST + " characters.");
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a password has no control characters.");
        }
        return password;
    }
}
