import { useEffect, useState } from 'preact/hooks';
import { serverStatus, type ServerStatus } from '../ditto/status';
import { formatCount, formatValue } from '../format/number';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import type { ComponentChildren } from 'preact';

const EVERY_MS = 10_000;

function useServerStatus(): ServerStatus | undefined {
  const [status, setStatus] = useState<ServerStatus>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const poll = async (): Promise<void> => {
      const answer = document.hidden ? undefined : await serverStatus();
      if (gone) return;
      if (!document.hidden) setStatus(answer);
      timer = setTimeout(() => void poll(), answer || document.hidden ? EVERY_MS : 6 * EVERY_MS);
    };
    void poll();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return status;
}

function Item({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the server is doing, in small print; nothing where the server does not say. */
export function Footer() {
  const status = useServerStatus();
  if (!status) return <footer class="foot" />;
  const { version, uptimeSeconds, messages, samples, twinUpdates } = status;
  return (
    <footer class="foot">
      <dl>
        {version && <Item label={text.footer.version}>{version}</Item>}
        {uptimeSeconds !== undefined && <Item label={text.footer.uptime}>{formatSpan(uptimeSeconds * 1000)}</Item>}
        {messages?.perSecond !== undefined && (
          <Item label={text.footer.rate}>{text.footer.perSecond(formatValue(messages.perSecond, 1))}</Item>
        )}
        {samples?.raw !== undefined && <Item label={text.footer.samples}>{formatCount(samples.raw)}</Item>}
        {twinUpdates !== undefined && <Item label={text.footer.updates}>{formatCount(twinUpdates)}</Item>}
      </dl>
    </footer>
  );
}
