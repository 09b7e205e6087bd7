/** What is wrong or doubtful in a facility model, and what to do about it. Judges; never changes a model. */
@NullMarked
package io.adit.validation;

import org.jspecify.annotations.NullMarked;
