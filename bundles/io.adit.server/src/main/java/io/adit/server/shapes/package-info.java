/** IFC files of facilities and the shapes that browsers made of them, as files; who may read and write them is decided in {@code api}. */
@NullMarked
package io.adit.server.shapes;

import org.jspecify.annotations.NullMarked;
