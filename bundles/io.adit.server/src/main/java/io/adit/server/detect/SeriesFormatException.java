package io.adit.server.detect;

import java.nio.file.Path;

/** A file of samples can't be read as one; the message names the file, the line and what should be there. */
public final class SeriesFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeriesFormatException(Path file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
