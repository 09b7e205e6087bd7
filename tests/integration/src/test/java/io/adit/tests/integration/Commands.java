package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs programs of the machine. */
final class Commands {
    private Commands() {}

    /** What a program said and how it ended. */
    record Outcome(int code, String said) {}

    /** Runs a program that has to succeed; gives what it said. */
    static String run(String... command) throws IOException, InterruptedException {
        Outcome outcome = outcome(command);
        assertThat(outcome.code()).as(outcome.said()).isZero();
        return outcome.said();
    }

    /** Runs a program to its end. */
    static Outcome outcome(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
