package io.adit.edge;

/** One kind of what a station hands on, as the uplink sends it. */
@FunctionalInterface
interface Turn {
    /**
     * Sends one message of it.
     *
     * @param mostBytes about so many at most
     * @return bytes that were sent; 0 where there is nothing to send
     * @throws CentreException where the centre did not take it; all of it stays
     */
    long send(long mostBytes);
}
