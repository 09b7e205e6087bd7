/** Views for what lies between a device's message and a channel's value: binding and calibration, tried out as they are edited. */
@NullMarked
package io.adit.workbench.sensor;

import org.jspecify.annotations.NullMarked;
