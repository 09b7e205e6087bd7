import { nameOf, store } from '../app/facility';
import type { Route } from '../app/router';
import { text } from '../strings';
import { channelName, channelOf } from '../twin/channels';

/** What the page is called, in the title of the window. */
export function pageTitle(at: Route): string {
  switch (at.page) {
    case 'asset':
      return nameOf(at.id);
    case 'channel': {
      const channel = channelOf(store.thing(at.id), at.key);
      return `${channel ? channelName(channel) : at.key} · ${nameOf(at.id)}`;
    }
    case 'alarms':
      return text.alarms.title;
    case 'assets':
      return text.nav.assets;
    case 'quality':
      return text.overview.quality;
    case 'history':
      return text.journal.title;
    case 'kpis':
      return text.kpis.title;
    case 'embed':
      return text.model.title;
    case 'overview':
      return text.overview.title;
    default:
      return text[at.page].title;
  }
}
