package io.adit.ifc.writeback;

import java.time.LocalDate;

/**
 * How an element was found, as {@code Pset_Condition} of IFC 4 says it.
 *
 * @param globalId of the element
 * @param date when
 * @param condition in a word or two
 * @param description what that rests on; empty: nothing more to say
 */
public record Condition(String globalId, LocalDate date, String condition, String description) {}
