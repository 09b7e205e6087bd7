/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';

/** The queries of dashboard and alert rules for a Prometheus, read with the grammar of Prometheus' own editor. */
const folder = new URL('../../../deploy/observability/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const alerts = [...text('alerts.yml').matchAll(/^ +expr: (.+)$/gm)].map((match) => match[1]!);

interface Panel {
  targets?: { expr: string }[];
}

const panels = (JSON.parse(text('grafana.json')) as { panels: Panel[] }).panels
  .flatMap((panel) => panel.targets ?? [])
  .map(({ expr }) => expr.replaceAll('$__rate_interval', '5m'));

/** What the grammar can't read of a query. */
function errors(query: string): string[] {
  const found: string[] = [];
  parser.parse(query).iterate({
    enter: (node) => {
      if (node.type.isError) found.push(`at ${node.from}: ${query.slice(node.from)}`);
    },
  });
  return found;
}

describe('queries', () => {
  it('of alert rules can be read', () => {
    expect(alerts.length).toBeGreaterThan(10);
    expect(alerts.flatMap(errors)).toEqual([]);
  });

  it('of the dashboard can be read', () => {
    expect(panels.length).toBeGreaterThan(30);
    expect(panels.flatMap(errors)).toEqual([]);
  });

  it('that are broken can not', () => {
    for (const broken of ['sum by (x (rate(y[5m]))', 'rate(y[5m)', 'a > > 3', 'sum without(quality)']) {
      expect(errors(broken), broken).not.toEqual([]);
    }
  });
});
