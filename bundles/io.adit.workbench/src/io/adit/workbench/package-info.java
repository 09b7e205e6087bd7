/**
 * The application around the editor and the live view: window, menus, perspectives, start-up arguments, icons. What
 * edits a model is in {@code editor}, what watches a running twin is in {@code live}.
 */
@NullMarked
package io.adit.workbench;

import org.jspecify.annotations.NullMarked;
