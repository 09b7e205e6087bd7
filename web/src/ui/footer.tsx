import { server } from '../app/server';
import { formatCount, formatValue } from '../format/number';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import type { ComponentChildren } from 'preact';

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
  const status = server.value;
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
