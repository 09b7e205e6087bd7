/**
 * Reading and writing {@code .adit} files: XMI with stable ids in a fixed order, so that two versions compare line by
 * line. Nothing here judges a model; that is what {@code io.adit.validation} is for.
 */
@NullMarked
package io.adit.model.file;

import org.jspecify.annotations.NullMarked;
