package io.adit.ifc.reimport;

import java.util.Map;
import java.util.Set;

/**
 * What people have said about doubtful matches.
 *
 * @param same ids of elements in the new file by those that they are in the old one
 * @param apart ids of elements in the old file that are none of the new one
 */
public record Answers(Map<String, String> same, Set<String> apart) {
    /** None yet. */
    public static final Answers NONE = new Answers(Map.of(), Set.of());

    /** Takes them over. */
    public Answers {
        same = Map.copyOf(same);
        apart = Set.copyOf(apart);
    }
}
