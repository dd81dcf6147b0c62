/** The sign of a party: a letter, a colour and a pattern, so that none of them stands alone. */
import { type Html, html } from "../html/html.js";

/** As many colours and patterns as the style knows; further parties begin again. */
export const MARK_KINDS = 8;

const kind = (party: number): number => (party % MARK_KINDS) + 1;

/** The sign itself; decoration beside a name, so it is hidden from screen readers. */
export function partyMark(party: number, letter: string): Html {
  return html`<svg class="mark p${kind(party)}" viewBox="0 0 34 24" width="34" height="24" aria-hidden="true" focusable="false"><rect width="24" height="24" rx="4"/><rect class="strip" x="25" width="9" height="24" fill="url(#pattern-${kind(party)})"/><text x="12" y="17" text-anchor="middle"${letter.length > 1 ? html` class="two"` : ""}>${letter}</text></svg>`;
}

/** The patterns that the signs refer to; once a page. */
export function markPatterns(parties: number): Html {
  const used = DRAWINGS.slice(0, Math.min(parties, MARK_KINDS));
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${used.map(
    (drawing, i) =>
      html`<pattern id="pattern-${i + 1}" class="p${i + 1}" width="6" height="6" patternUnits="userSpaceOnUse">${drawing}</pattern>`,
  )}</defs></svg>`;
}

const DRAWINGS: readonly Html[] = [
  html`<path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke-width="1.6"/>`,
  html`<circle cx="3" cy="3" r="1.7" class="dot"/>`,
  html`<path d="M0 3h6" stroke-width="2"/>`,
  html`<path d="M3 0v6" stroke-width="2"/>`,
  html`<path d="M0 3h6M3 0v6" stroke-width="1.2"/>`,
  html`<path d="M0 5l3-4 3 4" stroke-width="1.4"/>`,
  html`<path d="M0 0h3v3h-3zM3 3h3v3h-3z" class="dot"/>`,
  html`<path d="M0 0h6v6h-6z" class="dot"/>`,
];
