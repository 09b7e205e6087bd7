import { useEffect, useState } from 'preact/hooks';
import type { Picked } from '../model/scene';
import { text } from '../strings';
import { Empty } from '../ui/empty';
import { ModelLegend } from '../ui/model-legend';
import { flyTo, ModelTools } from '../ui/model-tools';
import { ModelWait } from '../ui/model-wait';
import { hasWebgl } from '../ui/webgl';
import { chosen, elementAt, load, model, progress, show, shown } from './shown';
import { ViewerCanvas } from './viewer-canvas';

declare global {
  interface Window {
    /** Takes what is to be seen, as JSON. */
    aditShow: (json: string) => void;
    /** Chooses the first of some elements (GlobalIds) that the model has, and a mark by its id, and flies there; without elements nothing is chosen. */
    aditChoose: (elements: string[], mark?: string) => void;
    /** Told what was tapped: GlobalId, name and class of the element, GlobalId of its storey, id of the mark; each empty where there is none. */
    aditTapped?: (globalId: string, name: string, type: string, level: string, mark: string) => void;
  }
}

function choose(elements: string[], mark?: string): void {
  const element = elements.find((id) => elementAt.peek().has(id)) ?? elements[0];
  chosen.value = { element, mark: mark || undefined };
  if (element !== undefined && elementAt.peek().has(element)) flyTo(element);
}

function tapped(picked: Picked | undefined): void {
  const element = picked?.element;
  chosen.value = { element: element?.id, mark: picked?.pin };
  const storey = model.peek()?.levels[element?.level ?? -1]?.id ?? '';
  window.aditTapped?.(element?.id ?? '', element?.name ?? '', element?.type ?? '', storey, picked?.pin ?? '');
}

// There before the page has loaded, which is when the program speaks first.
window.aditShow = show;
window.aditChoose = choose;

function Trouble() {
  const now = progress.value;
  if (now.kind !== 'failed') return <ModelWait step={now.kind === 'progress' ? now.step : 'loading'} share={now.kind === 'progress' ? now.share : 0} />;
  const lead = { unreadable: text.model.unreadableFile, empty: text.model.emptyFile, away: now.detail, other: now.detail }[now.why];
  return <Empty title={now.why === 'away' ? text.model.other : text.model[now.why]} lead={lead} />;
}

/** The model of an IFC file alone, coloured and marked as a program around it says; see README.md. */
export function ViewerPage() {
  const [drawable, setDrawable] = useState(hasWebgl());
  useEffect(() => {
    void load();
  }, []);
  const made = model.value;
  useEffect(() => {
    // What was chosen before the model was there.
    const { element, mark } = chosen.peek();
    if (made && element !== undefined) choose([element], mark);
  }, [made]);
  if (!drawable) return <Empty title={text.model.noWebgl} lead={text.model.noWebglView} />;
  if (!made) return <Trouble />;
  const { legend, marks } = shown.value;
  return (
    <main id="content" class="embed">
      <div class="model-stage" data-elements={made.elements.length} data-marks={marks.length} data-chosen={chosen.value.element} data-mark={chosen.value.mark}>
        <ModelTools levels={made.levels} />
        <ViewerCanvas model={made} onPick={tapped} onNoWebgl={() => setDrawable(false)} />
        <ModelLegend entries={legend} />
      </div>
    </main>
  );
}
