import type { Analysis } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import { type Findings, type Messages, partyLetters } from "@sextant/words";
import { type Html, html, type Part } from "../html/html.js";

/** What a page may be given beside its analysis. */
export interface BriefExtras {
  /** Analyses of other views of the same case, to say how the answer differs there. */
  readonly views?: readonly Analysis[];
  /** What further analyses say: perspectives, outcomes compared, and so on, in the order of the page. */
  readonly findings?: readonly Findings[];
  /** The evidence file as it is written; without it, its content is offered as JSON. */
  readonly evidenceText?: string;
  /** Text of a source by its path in the case's folder, so that quotes are shown in their place. */
  readonly sourceText?: (path: string) => string | null;
  readonly messages?: Messages;
}

/** What every part of the page needs. */
export interface Context {
  readonly analysis: Analysis;
  readonly extras: BriefExtras;
  readonly m: Messages;
  readonly evidence: EvidenceFile | null;
  /** One letter a party, the same everywhere. */
  readonly letters: readonly string[];
  /** Id of the element that shows a statement of the evidence, or a source. */
  readonly passageId: (statement: string) => string | null;
  readonly sourceId: (source: string) => string | null;
  /** A text in which every statement's id links to its passage. */
  readonly linked: (text: string) => Html;
}

export function createContext(analysis: Analysis, extras: BriefExtras, m: Messages): Context {
  const { evidence } = analysis.view.loaded;
  const passages = anchors("passage", Object.keys(evidence?.statements ?? {}));
  const sources = anchors("source", Object.keys(evidence?.sources ?? {}));
  const pattern = idPattern([...passages.keys()]);
  const passageId = (statement: string): string | null => passages.get(statement) ?? null;
  return {
    analysis,
    extras,
    m,
    evidence,
    letters: partyLetters(analysis.view.parties),
    passageId,
    sourceId: (source) => sources.get(source) ?? null,
    linked: (text) => {
      if (pattern === null) return html`${text}`;
      // Splitting by a pattern with one group gives text and ids in turn.
      const parts = text.split(pattern).map((piece, i): Part => {
        const id = i % 2 === 1 ? passageId(piece) : null;
        return id === null ? piece : citeLink(piece, id);
      });
      return html`${parts}`;
    },
  };
}

export function citeLink(statement: string, id: string): Html {
  return html`<a class="cite" href="#${id}">${statement}</a>`;
}

/** Plain ids keep their name; those that an address could not hold are numbered. */
function anchors(kind: string, ids: readonly string[]): Map<string, string> {
  return new Map(
    ids.map((id, i) => [id, /^[A-Za-z0-9_-]+$/.test(id) ? `${kind}-${id}` : `${kind}.${i + 1}`]),
  );
}

/** Only ids with a digit are looked for in sentences: others could be words. */
function idPattern(ids: readonly string[]): RegExp | null {
  const coded = ids.filter((id) => /\d/.test(id)).sort((a, b) => b.length - a.length);
  if (coded.length === 0) return null;
  const escaped = coded.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(${escaped.join("|")})(?![\\p{L}\\p{N}_-])`, "u");
}
