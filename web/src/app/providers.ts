import { signal } from '@preact/signals';
import { loadProviders, type Provider } from '../ditto/session';
import { session } from './session';

/** Where people can log in besides by password. */
export const providers = signal<Provider[]>([]);

/** Why a login at a provider did not work, as the server tells it when it sends the browser back. */
export type LoginProblem = 'refused' | 'rejected' | 'unavailable';
const PROBLEMS: LoginProblem[] = ['refused', 'rejected', 'unavailable'];

/** The page that somebody wanted to see before the login led away from here. */
const GOAL = 'adit.goal';

/** Takes out of the address what the server said there. */
function takeProblem(): LoginProblem | undefined {
  const said = new URLSearchParams(location.search).get('login');
  if (said !== null) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return PROBLEMS.find((problem) => problem === said);
}

export const loginProblem = takeProblem();

export const providerPath = ({ alias }: Provider): string => `/api/adit/login/${encodeURIComponent(alias)}`;

/** Remembers where to go on after a login elsewhere, in this tab only. */
export const keepGoal = (): void => sessionStorage.setItem(GOAL, location.hash);

/** Goes on where the login began. */
function reachGoal(): void {
  const goal = sessionStorage.getItem(GOAL);
  sessionStorage.removeItem(GOAL);
  if (goal !== null && goal !== location.hash) location.hash = goal;
}

session.subscribe(({ state }) => {
  if (state === 'in') reachGoal();
  if (state !== 'out') return;
  void loadProviders().then(
    (found) => (providers.value = found),
    () => (providers.value = []), // Without a connection nobody can log in there anyhow.
  );
});
