package io.adit.workbench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;

/**
 * The language that somebody chose. It stands in a file of the workbench's own folder, where the start script reads it: texts of menus and views are
 * settled before the first line of the workbench runs.
 */
public enum Language {
    /** As the system has it. */
    SYSTEM(""),
    ENGLISH("en"),
    GERMAN("de");

    private static final String FILE = "language";

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** What was chosen; the system's where nothing was, or nothing that is known. */
    public static Language chosen() throws IOException {
        return read(folder());
    }

    /** What was chosen in a workbench with that folder. */
    public static Language read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String code = Files.exists(file) ? Files.readString(file).strip() : "";
        for (Language each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** Chooses it for the next start. */
    void choose() throws IOException {
        write(folder());
    }

    /** Chooses it for the next start of the workbench with that folder. */
    public void write(Path folder) throws IOException {
        if (this == SYSTEM) {
            Files.deleteIfExists(folder.resolve(FILE));
        } else {
            Files.writeString(folder.resolve(FILE), code + "\n");
        }
    }

    private static Path folder() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath());
    }

    /** For people, in its own words. */
    String words() {
        return switch (this) {
            case SYSTEM -> Messages.asTheSystemHasIt;
            case ENGLISH -> "English";
            case GERMAN -> "Deutsch";
        };
    }
}
