/** Units of measurement by UCUM code, and conversions between them that are cheap to apply. */
@NullMarked
package io.adit.engine.units;

import org.jspecify.annotations.NullMarked;
