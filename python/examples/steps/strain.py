"""Steps for strain gauges. Copy to DATA/steps; a channel of the model names script and function.

A function gets a batch of rows and returns a value for each, or values and qualities. What it keeps from batch to batch it puts
into ``state``, a dict of JSON values, which is kept with the results.
"""

from statistics import median

EXPANSION = 10.0  # um/m for each degree: concrete less gauge wire
REFERENCE = 20.0  # degrees Celsius
WINDOW = 9
LIMIT = 5.0  # scaled median absolute deviations
LEAST = 0.5  # um/m, a spread that noise alone has


def compensated(batch):
    """Strain at the reference temperature; inputs ``strain`` [um/m] and ``temperature`` [Cel]."""
    pairs = zip(batch.values["strain"], batch.values["temperature"])
    return [strain - EXPANSION * (temperature - REFERENCE) for strain, temperature in pairs]


def without_jumps(batch, state):
    """The first input with lone jumps marked BAD (Hampel filter over the last values that were not)."""
    before = state.setdefault("before", [])
    qualities = []
    for value, quality in zip(batch.value, batch.quality):
        jumps = value == value and len(before) == WINDOW and is_far(value, before)
        qualities.append(2 if jumps else int(quality))
        if value == value:
            before.append(float(value))
            del before[:-WINDOW]
    return list(batch.value), qualities


def is_far(value, before):
    """Whether a value lies too far from the median of others."""
    middle = median(before)
    spread = 1.4826 * median(abs(each - middle) for each in before)
    return abs(value - middle) > LIMIT * max(spread, LEAST)
