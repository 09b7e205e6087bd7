package io.adit.bench;

import java.io.FileNotFoundException;

/** The data of a benchmark are not there. */
final class NoDataException extends FileNotFoundException {
    private static final long serialVersionUID = 1;

    /** @param setting what says where they are, as in {@code ADIT_NAB to the folder of the data} */
    NoDataException(String setting) {
        super("no data: set " + setting + ".");
    }
}
