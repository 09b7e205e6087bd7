package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    private static final Pattern CASE = Pattern.compile("(?m)^  ([a-z|\\s]+)\\)");

    private final StringWriter out = new StringWriter();

    private int adit(String... arguments) {
        CommandLine line = Adit.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(arguments);
    }

    @Test
    void explainsEachCommandOfTheScript() throws Exception {
        String script = Files.readString(Path.of("../../adit"));
        Matcher found = CASE.matcher(script.substring(script.indexOf("case ${1:-help} in")));
        int commands = 0;
        while (found.find()) {
            for (String name : List.of(found.group(1).split("\\|"))) {
                out.getBuffer().setLength(0);
                assertThat(adit("help", name.strip())).as(name).isZero();
                assertThat(out.toString()).contains("adit " + name.strip());
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(5);
    }

    @Test
    void sendsACommandOfTheScriptThere() {
        assertThat(adit("bench", "twin", "--quick")).isEqualTo(1);
        assertThat(out.toString()).contains("./adit bench");
    }
}
