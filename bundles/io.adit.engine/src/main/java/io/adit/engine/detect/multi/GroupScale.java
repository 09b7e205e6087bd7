package io.adit.engine.detect.multi;

/** The lengths of the means that are judged: the short one is quick, the long one sees what is small. */
enum GroupScale {
    SHORT(10),
    LONG(30);

    final int rows;

    GroupScale(int rows) {
        this.rows = rows;
    }
}
