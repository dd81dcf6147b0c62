/** What a check of the case found, in the names of the case instead of its keys. */
import { type CaseDocument, CaseError, type CompiledView } from "@sextant/case";
import { conditionText, type Messages, nameIn, optionName, outcomeName } from "@sextant/words";
import type { Held, PlacedProblem } from "../question.js";

const IN_VIEW = /^In the view (\S+): /;
/** After these words, and at the beginning, the sentences of the check have the key of a party, an outcome or a term. */
const BEFORE_KEY = "(?<=^|\\b(?:deter|that|of|which|from|outcomes?|and|term) )";
const AFTER_KEY = "(?![\\w-])";

/**
 * Problems in plain words. The sentences of the check name parts by their keys, in quotation marks where they are
 * conditions; here they are named as everywhere else. A key that is an English word is put into words only where
 * such a sentence has a key.
 */
export function inPlainWords(
  held: Held,
): (problem: PlacedProblem) => { readonly plain: string; readonly inView: string | null } {
  let said: ((text: string) => string) | null = null;
  return ({ code, message }) => {
    if (!code.startsWith("SX_CHECK_")) return { plain: message, inView: null };
    said ??= named(held);
    const [prefix = "", inView = null] = IN_VIEW.exec(message) ?? [];
    return { plain: held.messages.capital(said(message.slice(prefix.length))), inView };
  };
}

function named(held: Held): (text: string) => string {
  const { loaded, messages: m } = held;
  const { document } = loaded;
  const view = compiled(held);
  const bare = new Map<string, string>();
  for (const [key, party] of Object.entries(document.parties))
    bare.set(key, m.party(nameIn(party, m)));
  for (const [key, outcome] of Object.entries(document.outcomes ?? {}))
    bare.set(key, m.quote(nameIn({ ...outcome, name: outcome.name ?? key }, m)));
  for (const [key, term] of Object.entries(document.terms ?? {}))
    if (typeof term === "object" && term.name !== undefined) bare.set(key, m.quote(term.name));
  const dotted = new Map<string, string>();
  for (const [name, text] of goalTexts(document)) dotted.set(name, m.quote(text));
  view?.options.forEach(({ key }, k) => {
    dotted.set(key, m.quote(optionName(view, k, m)));
  });
  const keys = (of: ReadonlyMap<string, string>): string =>
    [...of.keys()]
      .sort((a, b) => b.length - a.length)
      .map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|");
  const bareKeys = new RegExp(`${BEFORE_KEY}(?:${keys(bare) || "(?!)"})${AFTER_KEY}`, "g");
  const dottedKeys = new RegExp(`(?<![\\w.-])(?:${keys(dotted) || "(?!)"})${AFTER_KEY}`, "g");
  return (text) =>
    text
      .split(/"([^"]*)"/)
      .map((piece, k) =>
        k % 2 === 1
          ? m.quote(condition(piece, document, view, m))
          : piece
              .replace(dottedKeys, (key) => dotted.get(key) ?? key)
              .replace(bareKeys, (key) => bare.get(key) ?? key),
      )
      .join("");
}

/** A condition in words; a goal that only some view has by its text. */
function condition(
  text: string,
  document: CaseDocument,
  view: CompiledView | null,
  m: Messages,
): string {
  const goal = goalTexts(document).find(([name]) => name === text || name.endsWith(`.${text}`));
  const outcome = view?.outcomes.findIndex(({ key }) => key === text) ?? -1;
  const words =
    view === null
      ? text
      : outcome >= 0
        ? outcomeName(view, outcome, m)
        : conditionText(view, text, m);
  return words === text && goal !== undefined ? goal[1] : words;
}

/** "usa.disarm-first" and the goal's text, of the base and of its views. */
function goalTexts(document: CaseDocument): [string, string][] {
  const all = [document, ...Object.values(document.views ?? {})].map(({ goals }) => goals ?? {});
  return all.flatMap((goals) =>
    Object.entries(goals as NonNullable<CaseDocument["goals"]>).flatMap(([party, own]) =>
      Object.entries(own ?? {}).flatMap(([key, goal]): [string, string][] =>
        typeof goal?.text === "string"
          ? [[`${party}.${key}`, goal.text.trim().replace(/\s+/g, " ")]]
          : [],
      ),
    ),
  );
}

/** The base, for the names of its parts; null where it does not compile. */
function compiled(held: Held): CompiledView | null {
  try {
    return held.view("base");
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}
