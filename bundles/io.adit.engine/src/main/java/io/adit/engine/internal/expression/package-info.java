/**
 * The expression language: text to tokens, to a tree, to nodes that compute with checked units. What an expression is good for, a derived
 * channel or a condition, is decided elsewhere.
 */
@NullMarked
package io.adit.engine.internal.expression;

import org.jspecify.annotations.NullMarked;
