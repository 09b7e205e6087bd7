import { text } from '../strings';
import { addressOf, documentsOf, type DocumentInfo } from '../twin/documents';
import type { Thing } from '../twin/types';
import { Glyph } from './icon';

function Line({ document }: { document: DocumentInfo }) {
  const { name, identification, revision, location } = document;
  const address = addressOf(document);
  const title = name ?? identification ?? location ?? text.documents.unnamed;
  const facts = [identification !== title && identification, revision && text.documents.revision(revision), !address && location !== title && location];
  return (
    <li class="document">
      <Glyph name="document" size={20} />
      <div>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="visually-hidden"> ({text.documents.elsewhere})</span>
          </a>
        ) : (
          <b>{title}</b>
        )}
        <p class="muted">{facts.filter(Boolean).join(' \u00b7 ')}</p>
      </div>
    </li>
  );
}

/** What there is to read about an asset; nothing where the model names no document. */
export function Documents({ thing, level }: { thing: Thing; level: 'h2' | 'h3' }) {
  const documents = documentsOf(thing);
  const Head = level;
  if (documents.length === 0) return null;
  return (
    <section class="documents">
      <Head class="section">{text.documents.title}</Head>
      <ul>
        {documents.map((document, at) => (
          <Line key={at} document={document} />
        ))}
      </ul>
    </section>
  );
}
