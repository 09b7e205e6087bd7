import { useState } from 'preact/hooks';
import { trouble } from '../app/session';
import { links } from '../app/router';
import { read } from '../ditto/client';
import { text } from '../strings';
import { download } from './download';

const DESCRIPTION = 'application/td+json';

/** Where programs find an asset, and its Thing Description of the W3C: what it has and does, and how to ask for it. */
export function DeveloperFacts({ id, name }: { id: string; name: string }) {
  const [problem, setProblem] = useState('');
  const path = `/api/2/things/${encodeURIComponent(id)}`;
  const take = (): void => {
    setProblem('');
    void read(path, DESCRIPTION).then(
      (found) => download(`${name}.td.jsonld`, found, DESCRIPTION),
      (error: unknown) => setProblem(trouble(error)),
    );
  };
  return (
    <details class="properties">
      <summary>{text.developers.title}</summary>
      <dl>
        <div>
          <dt>{text.developers.thing}</dt>
          <dd>{id}</dd>
        </div>
        <div>
          <dt>{text.developers.address}</dt>
          <dd>
            <a href={path}>{path}</a>
          </dd>
        </div>
        <div>
          <dt>{text.developers.description}</dt>
          <dd>
            <button type="button" class="button outline" onClick={take}>
              {text.developers.take}
            </button>
            <span role="status">{problem}</span>
          </dd>
        </div>
      </dl>
      <a href={links.developers}>{text.developers.examples}</a>
    </details>
  );
}
