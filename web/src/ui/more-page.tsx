import { links } from '../app/router';
import { text } from '../strings';
import { Glyph, type GlyphName } from './icon';

function entries(): [href: string, glyph: GlyphName, title: string, lead: string][] {
  return [
    [links.report, 'report', text.report.title, text.more.report],
    [links.notifications, 'notifications', text.notifications.title, text.more.notifications],
    [links.quality, 'quality', text.overview.quality, text.more.quality],
    [links.stations, 'stations', text.stations.title, text.more.stations],
    [links.wall, 'wall', text.wall.title, text.more.wall],
    [links.developers, 'developers', text.developers.title, text.more.developers],
    [links.settings, 'settings', text.settings.title, text.more.settings],
  ];
}

/** The way to the pages that are not needed every minute. */
export function MorePage() {
  return (
    <article>
      <header class="page-head">
        <h1>{text.more.title}</h1>
      </header>
      <ul class="areas">
        {entries().map(([href, glyph, title, lead]) => (
          <li key={href}>
            <a class="area way" href={href}>
              <Glyph name={glyph} size={26} />
              <span class="area-body">
                <span class="area-name">{title}</span>
                <span class="area-state muted">{lead}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
