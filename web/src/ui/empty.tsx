import type { ComponentChildren } from 'preact';

export function Empty({ title, lead, children }: { title: string; lead?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <svg width="88" height="56" viewBox="0 0 88 56" aria-hidden="true">
        <path d="M8 52V40a36 36 0 0 1 72 0v12M22 52V40a22 22 0 0 1 44 0v12M35 52V41a9 9 0 0 1 18 0v11M2 52h84" />
      </svg>
      <p class="empty-title">{title}</p>
      {lead && <p class="muted">{lead}</p>}
      {children}
    </div>
  );
}

export function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{label}</span>
      <div class="bone bone-title" />
      <div class="bones">
        <div class="bone" />
        <div class="bone" />
        <div class="bone" />
      </div>
    </div>
  );
}
