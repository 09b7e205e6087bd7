import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { text } from '../strings';
import { Empty, Loading } from './empty';

/** A component whose code comes when it is shown first, so that the first page is there sooner. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const found = signal<ComponentType<P> | undefined>(undefined);
  const failed = signal(false);
  const fetchIt = (): void => {
    failed.value = false;
    load().then(
      (component) => (found.value = component),
      () => (failed.value = true),
    );
  };
  return function Later(props: P) {
    useEffect(() => {
      if (!found.peek()) fetchIt();
    }, []);
    const Found = found.value;
    if (Found) return <Found {...props} />;
    if (!failed.value) return <Loading label={text.page.loading} />;
    return (
      <Empty title={text.page.failed}>
        <button type="button" class="button outline" onClick={fetchIt}>
          {text.trend.retry}
        </button>
      </Empty>
    );
  };
}
