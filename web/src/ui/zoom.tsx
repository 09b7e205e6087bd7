import { now } from '../app/clock';
import { zone } from '../app/facility';
import { serverNow } from '../ditto/client';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { bounded, stepped, type Move, type Stretch } from '../twin/stretch';
import { Glyph, type GlyphName } from './icon';

/** What of time is looked at, and how that is changed. */
export interface Zoom {
  /** Undefined: it goes with the time. */
  stretch: Stretch | undefined;
  to(stretch: Stretch): void;
  by(move: Move): void;
}

/**
 * A zoom that is kept in the address, where it replaces the one before: the way back leads to the page before.
 *
 * @param link the page with a stretch
 * @param ahead end of what is foreseen, epoch seconds, where that can be looked at too
 */
export function zoomOf(rangeSeconds: number, stretch: Stretch | undefined, link: (stretch: Stretch | undefined) => string, ahead = 0): Zoom {
  const present = serverNow() / 1000;
  const latest = Math.max(present, ahead);
  const go = (next: Stretch | undefined): void => location.replace(link(next));
  return {
    stretch,
    to: (next) => go(bounded(next, latest)),
    by: (move) => go(stepped(stretch ?? { from: present - rangeSeconds, to: present }, move, latest)),
  };
}

/** The times of a stretch, or how long ago it began. */
export const spanWords = (rangeName: string, stretch: Stretch | undefined): string =>
  stretch ? text.trend.between(...([stretch.from, stretch.to].map((each) => formatTime(each * 1000, zone.value, now.peek())) as [string, string])) : text.trend.last(rangeName);

const MOVES: [Move, GlyphName][] = [
  ['earlier', 'earlier'],
  ['later', 'chevron'],
  ['out', 'minus'],
  ['in', 'plus'],
];

/** The same with buttons, for who can't or won't drag, and the way back to now. */
export function ZoomTools({ zoom }: { zoom: Zoom }) {
  const { stretch } = zoom;
  return (
    <div class="zoom">
      <div class="zoom-tools" role="group" aria-label={text.trend.zoom}>
        {MOVES.map(([move, glyph]) => (
          <button key={move} type="button" class="button quiet icon-only" aria-label={text.trend.moves[move]} title={text.trend.moves[move]} onClick={() => zoom.by(move)}>
            <Glyph name={glyph} />
          </button>
        ))}
        {stretch && (
          <button type="button" class="button outline" onClick={() => zoom.by('live')}>
            {text.trend.moves.live}
          </button>
        )}
      </div>
      <p class="zoom-span" role="status">
        {stretch && spanWords('', stretch)}
      </p>
    </div>
  );
}
