package io.adit.server.export;

import java.util.List;

/** A file with columns that is written piece by piece: {@link #begin}, any number of {@link #rows}, {@link #end}. Used by one thread. */
public interface TableFile {
    /** The first bytes. */
    byte[] begin();

    /**
     * The bytes of some rows; they may come with later ones or at the end.
     *
     * @param values of each column, in their order
     * @throws IllegalArgumentException where these are not of the column's kind
     */
    byte[] rows(int count, List<?> values);

    /** The last bytes. */
    byte[] end();
}
