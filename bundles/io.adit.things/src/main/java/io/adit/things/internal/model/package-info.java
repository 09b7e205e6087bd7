/** What thing models say about the things, features and messages of this runtime. */
@NullMarked
package io.adit.things.internal.model;

import org.jspecify.annotations.NullMarked;
