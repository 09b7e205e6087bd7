package io.adit.ifc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small exchange structures for tests. */
public final class StepTexts {
    private StepTexts() {}

    /** A whole file around the statements of a DATA section. */
    public static String file(String schema, String data) {
        return "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('view'),'2;1');\nFILE_NAME('a.ifc','2026-01-02T03:04:05',('me'),('us'),"
                + "'pre','origin','ok');\nFILE_SCHEMA(('" + schema + "'));\nENDSEC;\nDATA;\n" + data
                + "\nENDSEC;\nEND-ISO-10303-21;\n";
    }

    /** Writes a text, one byte per character, to a new file. */
    public static Path write(Path directory, String text) throws IOException {
        return Files.write(Files.createTempFile(directory, "t", ".ifc"), text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
