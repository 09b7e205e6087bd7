import type { JSX } from 'preact';
import type { Trust } from '../twin/channels';
import type { Health } from '../twin/rollup';

/** Each state has a shape of its own, so that it is told apart without colour. */
export const STATE_SHAPES: Record<Health, JSX.Element> = {
  none: <circle cx="10" cy="10" r="6.5" stroke-dasharray="2.5 2.6" />,
  ok: <path d="M10 2.8a7.200 7.200 0 1 0 0 14.400a7.200 7.200 0 1 0 0-14.400M6.700 10.200l2.300 2.300 4.300-4.700" />,
  data: <path d="M10 2.8a7.200 7.200 0 1 0 0 14.400a7.200 7.200 0 1 0 0-14.400M8 8.200a2.050 2.050 0 1 1 2.900 1.900c-.6.300-.9.700-.9 1.300M10 13.800v.01" />,
  low: <path d="M10 3 2.600 16.200h14.800zM10 8.200v3.600M10 13.900v.01" />,
  medium: <path d="M10 1.900 18.100 10 10 18.100 1.900 10zM10 6.500v4.200M10 13.300v.01" />,
  high: (
    <>
      <path class="solid" d="M6.700 2h6.600L18 6.700v6.600L13.300 18H6.700L2 13.300V6.700z" />
      <path class="on-solid" d="M10 5.900v5M10 13.800v.01" />
    </>
  ),
};

export function HealthIcon({ health, size = 20, label }: { health: Health; size?: number; label?: string }) {
  const accessible = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg class={`icon state-${health}`} width={size} height={size} viewBox="0 0 20 20" {...accessible}>
      {STATE_SHAPES[health]}
    </svg>
  );
}

const TRUST_PATHS: Record<Trust, string> = {
  good: 'M3.500 8.400l3 3 6-6.600',
  uncertain: 'M2.500 9.300c1.800-3 3.700-3 5.500-1.300s3.700 1.700 5.500-1.300',
  bad: 'M4 4l8 8M12 4l-8 8',
  stale: 'M8 2.300a5.700 5.700 0 1 0 0 11.400a5.700 5.700 0 1 0 0-11.400M8 5v3.200l2 1.300',
  missing: 'M3.500 8h9',
};

export function TrustIcon({ trust }: { trust: Trust }) {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={TRUST_PATHS[trust]} />
    </svg>
  );
}

const GLYPHS = {
  overview: 'M3 9.500 10 3.500l7 6M5 8.500V16.500h10V8.500',
  assets: 'M4 3.500v12h4M4 8h4M10.500 6h6v4h-6zM10.500 13.500h6v4h-6zM1.800 2h4.400v1.500H1.800z',
  model: 'M10 2.500l6.500 3.700v7.600L10 17.500l-6.500-3.700V6.200zM3.500 6.200l6.500 3.700 6.500-3.700M10 9.900v7.600',
  alarms: 'M5 13.500V9a5 5 0 0 1 10 0v4.500l1.500 1.500h-13zM8.500 17.500h3',
  aside: 'M3 5.500h14v4H3zM4.500 9.500v7h11v-7M8 12.500h4',
  chevron: 'M7.500 5l5 5-5 5',
  earlier: 'M12.500 5l-5 5 5 5',
  plus: 'M4 10h12M10 4v12',
  minus: 'M4 10h12',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11M13 13l4 4',
  close: 'M5 5l10 10M15 5 5 15',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7M10 1.800v2M10 16.200v2M1.800 10h2M16.200 10h2M4.200 4.200l1.400 1.400M14.400 14.400l1.400 1.400M15.800 4.200l-1.400 1.400M5.600 14.400l-1.400 1.400',
  moon: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z',
  auto: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 3v14M10 6.500l5.200 0M10 10h7M10 13.500h5.200',
  more: 'M4.500 8.800v2.400M10 8.800v2.400M15.500 8.800v2.400M3.300 10h2.400M8.800 10h2.400M14.300 10h2.400',
  document: 'M5 2.500h6.500l3.500 3.500v11.500H5zM11.500 2.500v3.500h3.500',
  report: 'M5 2.500h7l3 3v12H5zM12 2.500v3h3M7.500 9h5M7.500 12h5M7.500 15h3',
  notifications: 'M2.500 4.500h15v11h-15zM2.500 5l7.500 6 7.500-6',
  stations: 'M3 16.500V12h4v4.500zM13 16.500V12h4v4.500zM8 7.500V3h4v4.500zM10 7.500v2M5 12V9.500h10V12',
  wall: 'M2 4h16v10H2zM7 17.500h6M10 14v3.500',
  developers: 'M7 6 3 10l4 4M13 6l4 4-4 4M11.500 4l-3 12',
  quality: 'M3 16.500V11M7.500 16.500V7M12 16.500v-7M16.500 16.500V4',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4.200v3.600M8 12.200v3.600',
  logout: 'M8 3.500H4v13h4M12.500 6.500 16 10l-3.500 3.500M16 10H8',
} as const;

export type GlyphName = keyof typeof GLYPHS;

export function Glyph({ name, size = 20 }: { name: GlyphName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}

/** The mark: one portal in another, a way into the mountain. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path d="M7 24v-7a9 9 0 0 1 18 0v7" stroke-width="2.6" />
      <path d="M12.500 24v-6.500a3.500 3.500 0 0 1 7 0V24" stroke-width="2.200" opacity=".7" />
    </svg>
  );
}
