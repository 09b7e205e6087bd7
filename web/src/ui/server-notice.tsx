import { server } from '../app/server';
import { TROUBLE } from '../ditto/status';
import { text } from '../strings';

/** Says across the page what keeps the server from its work; nothing while all is well. */
export function ServerNotice() {
  const found = TROUBLE.filter((code) => server.value?.trouble?.includes(code));
  return (
    <div role="status">
      {found.map((code, at) => (
        <p key={code} class="server-trouble">
          <b>{text.server.trouble[code]}</b> {at === found.length - 1 && text.server.operator}
        </p>
      ))}
    </div>
  );
}

/** What of the published settings does not work; nothing where all does. */
export function SettingsProblems() {
  const problems = server.value?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <details class="card server-problems">
      <summary>{text.server.problems(problems.length)}</summary>
      <p class="muted">{text.server.problemsLead}</p>
      <ul lang="en">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  );
}
