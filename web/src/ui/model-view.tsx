import { useEffect } from 'preact/hooks';
import { facility } from '../app/facility';
import { chosen, modelState, thingOf, wantModel } from '../app/model';
import { text } from '../strings';
import { Empty } from './empty';
import { later } from './later';
import { ModelLegend } from './model-legend';
import { ModelTools } from './model-tools';
import { ModelWait } from './model-wait';
import { hasWebgl } from './webgl';

const ModelCanvas = later(() => import('./model-canvas').then((file) => file.ModelCanvas));

const LOOKS = ['high', 'medium', 'low', 'data', 'soon', 'ok'] as const;

function Trouble({ why, detail }: { why: 'unreadable' | 'empty' | 'away' | 'other'; detail: string }) {
  const lead = { unreadable: text.model.unreadableLead, empty: text.model.emptyLead, away: text.model.awayLead, other: detail }[why];
  return (
    <Empty title={text.model[why]} lead={lead}>
      {(why === 'away' || why === 'other') && (
        <button type="button" class="button outline" onClick={() => wantModel(true)}>
          {text.model.again}
        </button>
      )}
    </Empty>
  );
}

/** The model in 3D with its tools, or why there is none. */
export function ModelView({ onPick, onNoWebgl }: { onPick(id: string | undefined): void; onNoWebgl(): void }) {
  const about = facility.value?.id;
  useEffect(() => wantModel(), [about]);
  const state = modelState.value;
  if (!hasWebgl()) return <Empty title={text.model.noWebgl} lead={text.model.noWebglLead} />;
  if (state.at === 'none' || about === undefined) return <Empty title={text.model.none} lead={text.model.noneLead} />;
  if (state.at === 'failed') return <Trouble why={state.why} detail={state.detail} />;
  return (
    <div class="model-stage" data-chosen={chosen.value} data-thing={chosen.value && thingOf(chosen.value)}>
      {state.at === 'ready' ? (
        <>
          <ModelTools levels={state.model.levels} />
          <ModelCanvas model={state.model} onPick={onPick} onNoWebgl={onNoWebgl} />
          <ModelLegend entries={LOOKS.map((look) => [look, text.model.looks[look]])} />
        </>
      ) : (
        <ModelWait step={state.at === 'loading' ? state.step : 'loading'} share={state.at === 'loading' ? state.share : 0} />
      )}
    </div>
  );
}
