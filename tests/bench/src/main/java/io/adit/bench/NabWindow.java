package io.adit.bench;

/** A stretch of rows that was labelled as anomalous; both ends belong to it. */
record NabWindow(int left, int right) {
    boolean holds(int row) {
        return row >= left && row <= right;
    }
}
