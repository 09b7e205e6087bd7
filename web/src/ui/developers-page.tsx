import { useState } from 'preact/hooks';
import { CODE_LANGUAGES, example, LOGIN_VARIABLE, subjectOf, TASKS, type CodeLanguage, type Task } from '../app/examples';
import { store } from '../app/facility';
import { text } from '../strings';
import { EventLog } from './event-log';
import { Segments } from './segments';

const languages = Object.entries(CODE_LANGUAGES) as [CodeLanguage, string][];

function Examples() {
  const [language, setLanguage] = useState<CodeLanguage>('curl');
  const [task, setTask] = useState<Task>('things');
  const [copied, setCopied] = useState(false);
  void store.structure.value;
  const code = example(language, task, subjectOf(location.origin, store.all()));
  const copy = (): void => void navigator.clipboard.writeText(code).then(() => setCopied(true), () => setCopied(false)); // Where it is not allowed the text can be marked.
  return (
    <section class="card">
      <h2>{text.developers.examples}</h2>
      <p class="muted">{text.developers.login(LOGIN_VARIABLE)}</p>
      <div class="example-choice">
        <Segments label={text.developers.task} options={TASKS.map((each) => [each, text.developers.tasks[each]] as const)} chosen={task} onChoose={(each) => {
          setTask(each);
          setCopied(false);
        }} />
        <Segments label={text.developers.language} options={languages} chosen={language} onChoose={(each) => {
          setLanguage(each);
          setCopied(false);
        }} />
        <button type="button" class="button outline" onClick={copy}>
          {copied ? text.developers.copied : text.developers.copy}
        </button>
      </div>
      <pre class="code" tabIndex={0} role="region" aria-label={text.developers.code}>
        <code data-language={language} data-task={task}>
          {code}
        </code>
      </pre>
    </section>
  );
}

/** The interfaces behind these pages: what changes, live, and programs to begin with. */
export function DevelopersPage() {
  return (
    <article>
      <header class="page-head">
        <div>
          <h1>{text.developers.title}</h1>
          <p class="muted">
            {text.developers.lead} <a href="/openapi">{text.developers.explorer}</a>
          </p>
        </div>
      </header>
      <div class="settings developers">
        <Examples />
        <EventLog />
      </div>
    </article>
  );
}
