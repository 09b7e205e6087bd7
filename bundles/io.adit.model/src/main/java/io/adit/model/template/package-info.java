/** What rule templates of a facility stand for. Here belongs what every reader of a model has to see alike; checks of templates do not. */
@NullMarked
package io.adit.model.template;

import org.jspecify.annotations.NullMarked;
