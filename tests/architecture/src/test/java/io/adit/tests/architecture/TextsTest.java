package io.adit.tests.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read stands in bundles of texts, in English and in German. */
class TextsTest {
    private static final Path BUNDLES =
            Path.of("../../bundles").toAbsolutePath().normalize();
    /** Has German only: the platform has the English. */
    private static final Path OF_THE_PLATFORM = BUNDLES.resolve("io.adit.workbench.de");

    private static final Path WORKBENCH = BUNDLES.resolve("io.adit.workbench/src");
    private static final Pattern FACT = Pattern.compile("\\{(\\d)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** A word, a space and a word; or one with a mnemonic, or that opens a dialog: for people. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}\\p{Ll}+[,:]? \\(?\\p{L}.*|.* \\p{L}\\p{Ll}+ \\p{L}.*"
            + "|\\p{L}+&\\p{Ll}+…?|&\\p{Lu}\\p{Ll}.*|\\p{Lu}\\p{Ll}+…");

    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("log\\(|IllegalStateException|ClassNotFoundException|\"Adit Workbench\"|return true;");
    /** Pages and files in forms of their own; what stands in a delivered IFC file is the same in every language. */
    private static final Set<String> ALLOWED =
            Set.of("HelpStyle.java", "Markdown.java", "HelpView.java", "AssetConditions.java", "ChannelColumn.java");

    static List<Path> texts() {
        return files("glob:**/{messages,plugin}_de.properties");
    }

    static List<Path> messages() {
        return texts().stream()
                .filter(file -> file.startsWith(WORKBENCH))
                .map(Path::getParent)
                .toList();
    }

    private static List<Path> files(String pattern) {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            return all.filter(file -> !file.toString().contains("/target/") && !file.startsWith(OF_THE_PLATFORM))
                    .filter(BUNDLES.getFileSystem().getPathMatcher(pattern)::matches)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void germanHasTheSameKeysAndFactsAsEnglish(Path german) {
        Properties translated = read(german);
        Properties original = read(english(german));
        assertThat(translated.keySet()).isEqualTo(original.keySet());
        original.forEach((key, text) -> assertThat(facts(translated.getProperty(String.valueOf(key))))
                .as("facts of %s", key)
                .isEqualTo(facts(String.valueOf(text))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void patternsAreSound(Path german) {
        for (Path file : List.of(german, english(german))) {
            read(file).forEach((key, value) -> {
                String text = String.valueOf(value);
                assertThat(text).as("%s in %s", key, file).isNotBlank();
                if (!facts(text).isEmpty()) {
                    assertThat(text.replace("''", "")).as("quotes of %s", key).doesNotContain("'");
                    assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6}))
                            .isNotBlank();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyTextOfTheWorkbenchIsUsed(Path folder) {
        String code = sources(folder)
                .filter(file -> !file.endsWith("Messages.java"))
                .map(TextsTest::text)
                .collect(Collectors.joining());
        read(folder.resolve("messages.properties"))
                .keySet()
                .forEach(key -> assertThat(Pattern.compile("Messages\\s*\\.\\s*" + key + "\\b")
                                .matcher(code)
                                .find())
                        .as("%s is used in %s", key, folder.getFileName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyFieldOfMessagesHasItsText(Path folder) {
        Set<String> fields = Pattern.compile("public static String (\\w+);")
                .matcher(text(folder.resolve("Messages.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read(folder.resolve("messages.properties")).keySet()).isEqualTo(fields);
    }

    @Test
    void everyTextOfFindingsIsUsed() {
        Path findings = BUNDLES.resolve("io.adit.validation/src/main");
        String code = files("glob:**/io.adit.validation/src/main/**.java").stream()
                .map(TextsTest::text)
                .collect(Collectors.joining());
        read(findings.resolve("resources/io/adit/validation/messages.properties"))
                .keySet()
                .forEach(key -> assertThat(code.contains("\"" + key + "\"")
                                || String.valueOf(key).startsWith("type."))
                        .as("%s is used", key)
                        .isTrue());
    }

    @Test
    void theWorkbenchHasNoWordsInItsCode() {
        assertThat(sources(WORKBENCH)
                        .filter(file -> !ALLOWED.contains(String.valueOf(file.getFileName())))
                        .flatMap(TextsTest::words))
                .isEmpty();
    }

    private static Stream<String> words(Path file) {
        return text(file)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .filter(line -> !line.strip().startsWith("//"))
                .filter(line -> !NOT_FOR_PEOPLE.matcher(line).find())
                .flatMap(line -> LITERAL.matcher(line).results().map(found -> found.group(1)))
                .filter(literal -> WORDS.matcher(literal).matches())
                .map(literal -> file.getFileName() + ": " + literal);
    }

    private static Stream<Path> sources(Path folder) {
        return files("glob:**/io.adit.workbench/src/**.java").stream().filter(file -> file.startsWith(folder));
    }

    private static Path english(Path german) {
        return german.resolveSibling(String.valueOf(german.getFileName()).replace("_de.", "."));
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
