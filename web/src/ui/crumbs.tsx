import { facility, pathOf } from '../app/facility';
import { links } from '../app/router';
import { text } from '../strings';

/** The way from the facility to the asset; with `self`, up to and including it. */
export function Crumbs({ id, self }: { id: string; self?: string }) {
  return (
    <nav class="crumbs" aria-label={text.asset.path}>
      <ol>
        <li>
          <a href={links.overview}>{facility.value?.name ?? text.overview.title}</a>
        </li>
        {pathOf(id).map((node) => (
          <li key={node.id}>
            <a href={links.asset(node.id)}>{node.name}</a>
          </li>
        ))}
        {self && (
          <li>
            <a href={links.asset(id)}>{self}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
