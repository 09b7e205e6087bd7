package io.adit.server.metrics;

/** A part of the program that has something to count. */
@FunctionalInterface
public interface MetricSource {
    /** Tells what it has counted; must not wait for anybody. Called by one thread at a time. */
    void tell(Scrape scrape);
}
