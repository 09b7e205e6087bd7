package io.adit.engine.programme;

/**
 * Why a binding's fields can't be read in its format.
 *
 * @param code stable, for example {@code binding.pointer}
 * @param message one sentence: what is wrong
 * @param remedy one sentence: what would be right
 */
public record FieldProblem(String code, String message, String remedy) {}
