import { displayUnit } from '../format/unit';
import { text } from '../strings';
import type { CommandInput } from '../twin/types';

/** Which values are allowed, as people say it: "0 to 100 %", "whole number, at least 1". Empty where a list says it. */
function allowedText({ type, unit, min, max, optional }: CommandInput): string {
  if (type !== 'NUMBER' && type !== 'INTEGER') return '';
  const shown = displayUnit(unit);
  const range =
    min !== undefined && max !== undefined ? text.commands.range(min, max) : min !== undefined ? text.commands.atLeast(min) : max !== undefined ? text.commands.atMost(max) : '';
  const measure = [range, shown].filter(Boolean).join('\u00a0');
  return [type === 'INTEGER' ? text.commands.whole : '', measure, optional ? text.commands.optional : ''].filter(Boolean).join(', ');
}

/** What to do about a value that can't be sent. */
export function problemText(input: CommandInput): string {
  if (!input.type) return text.commands.missing;
  const chosen = input.type === 'BOOLEAN' || input.type === 'CHOICE';
  return chosen ? text.commands.wrongChoice(input.name) : text.commands.wrongNumber(input.name, allowedText(input));
}

const OPTIONS = { true: 'yes', false: 'no' } as const;

interface Props {
  input: CommandInput;
  entered: string;
  readOnly: boolean;
  onEnter(entered: string): void;
}

/** Two positions of a switch, neither of which is chosen for anybody. */
function Switch({ input, entered, readOnly, onEnter }: Props) {
  return (
    <fieldset class="command-switch" disabled={readOnly}>
      <legend>{input.name}</legend>
      {(['true', 'false'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name={input.pointer} value={value} checked={entered === value} onChange={() => onEnter(value)} />
          {text.commands[OPTIONS[value]]}
        </label>
      ))}
    </fieldset>
  );
}

function Choice({ input, entered, readOnly, onEnter }: Props) {
  return (
    <label>
      {input.name}
      <select name={input.pointer} value={entered} disabled={readOnly} required={!input.optional} onChange={(event) => onEnter(event.currentTarget.value)}>
        <option value="">{text.commands.choose}</option>
        {(input.choices ?? []).map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The field for one value of a command: a number with its unit and range, a choice, a switch, or free text. */
export function CommandField(props: Props) {
  const { input, entered, readOnly, onEnter } = props;
  if (input.type === 'BOOLEAN') return <Switch {...props} />;
  if (input.type === 'CHOICE') return <Choice {...props} />;
  const allowed = allowedText(input);
  return (
    <label>
      <span>
        {input.name}
        {allowed && <span class="muted"> ({allowed})</span>}
      </span>
      <input
        name={input.pointer}
        value={entered}
        inputMode={input.type ? 'decimal' : 'text'}
        autocomplete="off"
        title={input.description}
        readOnly={readOnly}
        required={!input.optional}
        onInput={(event) => onEnter(event.currentTarget.value)}
      />
    </label>
  );
}
