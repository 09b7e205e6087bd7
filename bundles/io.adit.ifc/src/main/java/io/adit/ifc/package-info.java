/** What all parts of the IFC import share: findings about a file, and progress of a long run. */
@NullMarked
package io.adit.ifc;

import org.jspecify.annotations.NullMarked;
