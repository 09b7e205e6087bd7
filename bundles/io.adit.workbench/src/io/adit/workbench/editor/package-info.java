/**
 * The editor of {@code .adit} files: one EMF editing domain per open file, a tree with a filter, the Properties view,
 * the Edit menu. The small JFace adapters over EMF.Edit live here as well.
 */
@NullMarked
package io.adit.workbench.editor;

import org.jspecify.annotations.NullMarked;
