import { useRef, useState } from 'preact/hooks';
import { keepGoal, loginProblem, providerPath, providers } from '../app/providers';
import { logIn, session } from '../app/session';
import { text } from '../strings';
import { Mark } from './icon';
import { LanguageChoice } from './language-choice';
import { ThemeChoice } from './theme-choice';

/** The ways to log in elsewhere, each a plain link: the server does what is needed and sends the browser on. */
function Providers() {
  if (providers.value.length === 0) return null;
  return (
    <nav class="login-providers" aria-label={text.login.elsewhere}>
      <p class="muted">{text.login.elsewhere}</p>
      {providers.value.map((provider) => (
        <a key={provider.alias} class="button outline wide" href={providerPath(provider)} onClick={keepGoal}>
          {text.login.at(provider.alias)}
        </a>
      ))}
    </nav>
  );
}

export function LoginPage() {
  const [problem, setProblem] = useState(endedNote());
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const user = String(data.get('user') ?? '').trim();
    const password = String(data.get('password') ?? '');
    if (!user || !password) return fail(text.login.missing, user ? 'password' : 'user');
    setBusy(true);
    setProblem('');
    try {
      if (!(await logIn(user, password))) fail(text.login.wrong, 'password');
    } catch (error) {
      fail(error instanceof Error && error.name === 'ApiError' ? error.message : text.login.unreachable, 'user');
    } finally {
      setBusy(false);
    }
  }

  function fail(message: string, field: string): void {
    setProblem(message);
    const input = form.current?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) input.focus();
  }

  return (
    <div class="login">
      <main class="login-card">
        <div class="login-brand">
          <Mark size={44} />
          <div>
            <h1>{text.product}</h1>
            <p class="muted">{text.login.lead}</p>
          </div>
        </div>
        <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
          <label for="user">{text.login.user}</label>
          <input id="user" name="user" autocomplete="username" autocapitalize="none" spellcheck={false} autofocus />
          <label for="password">{text.login.password}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" />
          <p class="problem" role="alert">
            {problem}
          </p>
          <button class="button primary wide" disabled={busy}>
            {busy ? text.login.busy : text.login.submit}
          </button>
        </form>
        <Providers />
      </main>
      <div class="login-foot">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </div>
  );
}

function endedNote(): string {
  const at = session.peek();
  if (at.state === 'out' && at.ended) return text.login.ended;
  return loginProblem === undefined ? '' : text.login[loginProblem];
}
