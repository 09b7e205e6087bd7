import { now } from '../app/clock';
import { zone } from '../app/facility';
import { explain, type ExplainedStep, type Provenance } from '../ditto/provenance';
import { formatCount } from '../format/number';
import { formatTime } from '../format/time';
import { text } from '../strings';
import type { Channel, Trust } from '../twin/channels';
import { Amount, TrustBadge } from './badges';
import { Glyph, TrustIcon } from './icon';
import { useLoaded } from './use-loaded';

const TRUST_OF: Record<string, Trust> = { GOOD: 'good', PASSED: 'good', UNCERTAIN: 'uncertain', BAD: 'bad' };

function Step({ step }: { step: ExplainedStep }) {
  const trust = TRUST_OF[step.verdict];
  return (
    <li class={`step${trust ? ` trust-${trust}` : ''}`}>
      <span class="step-mark">{trust && <TrustIcon trust={trust} />}</span>
      <span class="step-name">{text.explain.steps[step.step] ?? step.step}</span>
      <span class="step-text">{step.text}</span>
    </li>
  );
}

function Source({ found }: { found: Provenance }) {
  const { message, programme } = found;
  const at = (time: string): string => formatTime(Date.parse(time), zone.value, now.value);
  return (
    <dl class="facts">
      {message && (
        <div>
          <dt>{text.explain.device}</dt>
          <dd>{message.device}</dd>
        </div>
      )}
      {message && (
        <div>
          <dt>{text.explain.received}</dt>
          <dd>{at(message.received)}</dd>
        </div>
      )}
      {message && (
        <div>
          <dt>{text.explain.payload}</dt>
          <dd>
            {message.text === undefined && message.base64 === undefined ? (
              <span class="muted">{message.payloadHidden}</span>
            ) : (
              <code class="payload">{message.text ?? message.base64}</code>
            )}
            <small class="muted"> {[text.explain.bytes(formatCount(message.bytes)), message.contentType].filter(Boolean).join(', ')}</small>
          </dd>
        </div>
      )}
      {programme && (
        <div>
          <dt>{text.explain.programme}</dt>
          <dd>{text.explain.revision(formatCount(programme.revision), at(programme.since))}</dd>
        </div>
      )}
    </dl>
  );
}

function Answer({ found, channel }: { found: Provenance; channel: Channel }) {
  const { sample, steps = [], note } = found;
  return (
    <>
      <p class="explained">
        <Amount value={sample.value} unit={found.unit} decimals={channel.info.decimals} />
        <TrustBadge trust={TRUST_OF[sample.quality] ?? 'missing'} reason={sample.reason} />
        <time class="muted" dateTime={sample.time}>
          {formatTime(Date.parse(sample.time), zone.value, now.value)}
        </time>
      </p>
      {note && <p class="explain-note">{note}</p>}
      <Source found={found} />
      <ol class="steps">
        {steps.map((step, index) => (
          <Step key={`${index} ${step.step}`} step={step} />
        ))}
      </ol>
    </>
  );
}

/** How the sample nearest to a time (epoch seconds) came to be. */
export function ExplainPanel({ channel, time, onClose }: { channel: Channel; time: number; onClose(): void }) {
  const { thingId, key } = channel;
  const asked = `${thingId} ${key} ${time}`;
  const { value, problem } = useLoaded((signal) => explain(thingId, key, time * 1000, signal).then((found) => ({ found, asked })), [asked]);
  const found = value?.asked === asked ? value.found : undefined;
  return (
    <section class="explain" aria-label={text.explain.title} aria-live="polite">
      <div class="explain-head">
        <h3>{text.explain.title}</h3>
        <button type="button" class="button quiet icon-only" aria-label={text.explain.close} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </div>
      {problem && <p role="alert">{`${text.explain.failed} ${problem}`}</p>}
      {!found && !problem && <p class="muted">{text.explain.loading}</p>}
      {found && <Answer found={found} channel={channel} />}
    </section>
  );
}
