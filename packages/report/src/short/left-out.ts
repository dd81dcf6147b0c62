import { type Html, html, join, type Part } from "../html/html.js";
import { labels } from "./labels.js";

/** "and 3 more outcomes; the full brief has them"; null where nothing was left out. */
export function leftOut(n: number, name: (n: number) => string): Html | null {
  if (n <= 0) return null;
  return html`and ${name(n)}; ${n === 1 ? labels.inFullOne : labels.inFull}`;
}

/** What is to be said below a list, in one line; nothing where there is nothing. */
export function lineOf(notes: readonly Part[]): Part {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : html`<p class="left-out">${join(said, " · ")}</p>`;
}
