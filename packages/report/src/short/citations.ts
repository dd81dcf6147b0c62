/** The numbers of the sources, given as they are first named on the page. */
import type { EvidenceFile, Source } from "@sextant/evidence";
import { attr, type Html, html, join } from "../html/html.js";

export interface Cited {
  readonly number: number;
  readonly source: Source;
  /** The statements of it that the page names. */
  readonly statements: readonly string[];
}

/** More numbers than this at one claim are counted. */
const AT_ONE_CLAIM = 4;

export class Citations {
  readonly #evidence: EvidenceFile | null;
  /** So many sources the page names; the numbers of the others are not shown. */
  readonly #room: number;
  readonly #found = new Map<string, { number: number; statements: Set<string> }>();

  constructor(evidence: EvidenceFile | null, room: number) {
    this.#evidence = evidence;
    this.#room = room;
  }

  /** The sources named so far, in their order. */
  get cited(): readonly Cited[] {
    return [...this.#found].slice(0, this.#room).map(([key, { number, statements }]) => ({
      number,
      source: this.#evidence?.sources[key] as Source,
      statements: [...statements],
    }));
  }

  /** How many sources are named on the page, whether or not it has room to list them. */
  get count(): number {
    return this.#found.size;
  }

  /** Small numbers that lead to the sources of these statements; null where the page names none of them. */
  mark(cite: readonly string[]): Html | null {
    const numbers = [...new Set(cite.flatMap((id) => this.#number(id) ?? []))];
    const told = numbers
      .filter((n) => n <= this.#room)
      .slice(0, AT_ONE_CLAIM)
      .map(link);
    if (told.length === 0) return null;
    const rest = numbers.length - told.length;
    return html`<sup class="cites">${join(told, ",")}${rest > 0 ? `+${rest}` : null}</sup>`;
  }

  #number(id: string): number | null {
    const statements = this.#evidence?.statements;
    if (statements === undefined || !Object.hasOwn(statements, id)) return null;
    const { source } = statements[id];
    if (!Object.hasOwn(this.#evidence?.sources ?? {}, source)) return null;
    const found = this.#found.get(source);
    if (found !== undefined) {
      found.statements.add(id);
      return found.number;
    }
    const number = this.#found.size + 1;
    this.#found.set(source, { number, statements: new Set([id]) });
    return number;
  }
}

const SOURCE = attr("source");

function link(n: number): Html {
  return html`<a href="#source-${n}"><span class="visually-hidden">${SOURCE} </span>${n}</a>`;
}
