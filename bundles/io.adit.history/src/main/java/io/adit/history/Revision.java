package io.adit.history;

/**
 * A version of a channel's clean samples in a range of time, computed anew beside the earlier one.
 *
 * <p>Revisions of a channel are numbered from 1 by the order of their commit. The version number n shows, in the range of each revision up to
 * n, that revision's samples instead of the earlier ones, as far as those come from messages that it took into account.
 *
 * @param samples how many it has
 */
public record Revision(RevisionPlan plan, int number, long samples) {}
