package io.adit.streams;

import java.util.Set;

/** Those who have to know what facilities run. Blocks; used by one thread. */
public interface ProgrammeAudience {
    /** The facilities that were told of before, by any instance. */
    Set<String> facilities();

    /**
     * Tells what a facility runs from now on.
     *
     * @param programmeJson the JSON array of its things; empty where it is gone
     * @throws StreamsException where it could not be told
     */
    void tell(String facility, String programmeJson, long atMillis);
}
