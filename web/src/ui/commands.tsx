import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf, zone } from '../app/facility';
import { now } from '../app/clock';
import { linkState, trouble } from '../app/session';
import { ApiError, Unreachable } from '../ditto/client';
import { ANSWER_SECONDS, loadCommands, sendCommand, type SentCommand } from '../ditto/commands';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { enteredValue, inputsOf, isLeftOut, payloadOf } from '../twin/commands';
import type { CommandInfo } from '../twin/types';
import { userName } from './alarm-text';
import { CommandField, problemText } from './command-fields';

const SHOWN = 5;
const TIMEOUT = 408;

interface Outcome {
  tone: 'ok' | 'low' | 'high';
  title: string;
  lead?: string;
}

/** What to tell people of a failure: an interlock's refusal in the server's own words. */
function failure(error: unknown): Outcome {
  if (error instanceof ApiError && error.code === 'adit:command.interlocked') return { tone: 'high', title: text.commands.refused, lead: `${error.message} ${error.description}`.trim() };
  if (error instanceof Unreachable) return { tone: 'low', title: text.commands.unknown, lead: text.commands.unknownLead };
  if (error instanceof ApiError && error.status === TIMEOUT) return { tone: 'low', title: text.commands.silent(ANSWER_SECONDS), lead: text.commands.unknownLead };
  return { tone: 'high', title: text.commands.failed, lead: trouble(error) };
}

interface FormProps {
  thingId: string;
  command: CommandInfo;
  onDone(outcome: Outcome): void;
  onClose(): void;
}

/** Asks for what goes with a command and whether it is meant, then waits for the device. */
function CommandForm({ thingId, command, onDone, onClose }: FormProps) {
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState('');
  const [entered, setEntered] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const inputs = inputsOf(command).filter((input) => !isLeftOut(input, entered.get(input.pointer) ?? ''));
  const given = inputs.flatMap((input) => {
    const value = enteredValue(input, entered.get(input.pointer) ?? '');
    return value === undefined ? [] : [[input.pointer, value] as const];
  });
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, button')?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = inputs.find((input) => enteredValue(input, entered.get(input.pointer) ?? '') === undefined);
    if (wrong) return setProblem(problemText(wrong));
    if (linkState.peek().phase !== 'live') return setProblem(text.act.needsLink);
    setProblem('');
    setWaiting(true);
    try {
      await sendCommand(thingId, command, payloadOf(given));
      onDone({ tone: 'ok', title: text.commands.done });
    } catch (error) {
      onDone(failure(error));
    }
  }

  return (
    <form ref={form} class="ack ack-open command-form" onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && !waiting && onClose()} noValidate>
      <p>
        <b>{text.commands.ask(command.name, nameOf(thingId))}</b>
      </p>
      {command.description && <p class="muted">{command.description}</p>}
      {inputsOf(command).map((input) => (
        <CommandField
          key={input.pointer}
          input={input}
          entered={entered.get(input.pointer) ?? ''}
          readOnly={waiting}
          onEnter={(value) => (setProblem(''), setEntered(new Map(entered).set(input.pointer, value)))}
        />
      ))}
      {given.length > 0 && given.length === inputs.length && (
        <p class="muted">
          {text.commands.payload} <code>{JSON.stringify(payloadOf(given))}</code>
        </p>
      )}
      <p class={problem ? 'problem' : 'muted'} role="status">
        {problem || (waiting ? text.commands.waiting : '')}
      </p>
      <div class="ack-buttons">
        <button class="button primary" disabled={waiting}>
          {waiting ? text.commands.sending : text.commands.send}
        </button>
        <button type="button" class="button quiet" disabled={waiting} onClick={onClose}>
          {text.act.cancel}
        </button>
      </div>
    </form>
  );
}

function Sent({ sent, commands }: { sent: SentCommand; commands: CommandInfo[] }) {
  const name = commands.find(({ subject }) => subject === sent.subject)?.name ?? sent.subject;
  const became = sent.outcome ? text.commands.outcomes[sent.outcome] : text.commands.outcomes.pending;
  return (
    <li class="sent">
      <span>
        <b>{name}</b> · {became}
      </span>
      <span class="muted">
        {userName(sent.sender)}, <time dateTime={sent.time}>{formatTime(Date.parse(sent.time), zone.value, now.value)}</time>
        {sent.latencyMillis !== undefined && sent.outcome === 'answered' && ` · ${text.commands.took(Math.round(sent.latencyMillis))}`}
      </span>
      {sent.reason && <span class="muted">{sent.reason}</span>}
    </li>
  );
}

/** What the asset's device can be told to do, what became of it, and who did what before. */
export function Commands({ thingId, commands }: { thingId: string; commands: CommandInfo[] }) {
  const [open, setOpen] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [sent, setSent] = useState<SentCommand[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    loadCommands(thingId, SHOWN, abort.signal).then(setSent, () => undefined); // The commands work without their journal.
    return () => abort.abort();
  }, [thingId, outcome]);
  const chosen = commands.find(({ id }) => id === open);
  return (
    <section class="commands">
      <h2 class="section">{text.commands.title}</h2>
      <div class="command-buttons">
        {commands.map((command) => (
          <button key={command.id} type="button" class="button outline" aria-expanded={open === command.id} onClick={() => (setOutcome(undefined), setOpen(command.id))}>
            {command.name}
          </button>
        ))}
      </div>
      {chosen && (
        <CommandForm
          key={chosen.id}
          thingId={thingId}
          command={chosen}
          onDone={(became) => (setOpen(undefined), setOutcome(became))}
          onClose={() => setOpen(undefined)}
        />
      )}
      <div role="status">
        {outcome && (
          <p class={`command-outcome tone-${outcome.tone}`}>
            <b>{outcome.title}</b>
            {outcome.lead && <span>{outcome.lead}</span>}
          </p>
        )}
      </div>
      {sent.length > 0 && (
        <ul class="sent-list" aria-label={text.commands.before}>
          {sent.map((each) => (
            <Sent key={each.number} sent={each} commands={commands} />
          ))}
        </ul>
      )}
    </section>
  );
}
