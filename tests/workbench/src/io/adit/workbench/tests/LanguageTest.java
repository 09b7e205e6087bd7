package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.adit.workbench.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
    @TempDir
    Path folder;

    @Test
    void isKeptAsTheStartScriptReadsIt() throws Exception {
        assertEquals(Language.SYSTEM, Language.read(folder));
        Language.GERMAN.write(folder);
        assertEquals("de", Files.readString(folder.resolve("language")).strip());
        assertEquals(Language.GERMAN, Language.read(folder));
        Language.SYSTEM.write(folder);
        assertFalse(Files.exists(folder.resolve("language")));
    }

    @Test
    void isThatOfTheSystemWhereTheFileSaysNothingKnown() throws Exception {
        Files.writeString(folder.resolve("language"), "xx\n");
        assertEquals(Language.SYSTEM, Language.read(folder));
    }
}
