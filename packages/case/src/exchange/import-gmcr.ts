/** Import of the files of GMCR+: from .gmcr to a case. */
import type { CaseDocument, OptionDoc, PartyDoc, PreferenceDoc, RuleDoc } from "../document.js";
import { exchangeError } from "./exchange-problem.js";
import {
  type Conjunction,
  type Disjunction,
  type GmcrFile,
  type GmcrParty,
  type Literal,
  readGmcrFile,
} from "./gmcr-file.js";
import { keyFor } from "./names-to-keys.js";

/**
 * Makes a case of a file of GMCR+. Option prioritising becomes a list of preference statements, a
 * manual ranking a ranking; infeasible patterns become rules; ids of states stay the same. What has
 * no counterpart (coalitions, misperceptions) is left out, and the case's notes say so.
 *
 * @throws CaseError SX_EXCHANGE_FORMAT where the text is no such file, SX_EXCHANGE_CONTENT where it
 * contradicts itself or has options that two parties, or none, control.
 * @example importGmcr(text).parties // { us: { name: "US", options: { "air-strike": … } }, … }
 */
export function importGmcr(text: string, title?: string): CaseDocument {
  return importGmcrNoting(text, title).document;
}

/**
 * importGmcr, and a sentence for each thing of the file that the case leaves out: the same that the
 * case's notes hold.
 *
 * @throws CaseError as importGmcr does
 * @example importGmcrNoting(text).leftOut // ["Left out: the file hides some states from US."]
 */
export function importGmcrNoting(
  text: string,
  title?: string,
): { readonly document: CaseDocument; readonly leftOut: readonly string[] } {
  const file = readGmcrFile(text);
  const partyKeys = new Set<string>();
  const fullKeys: string[] = [];
  const owned = new Map<number, string>();
  const parties: Record<string, PartyDoc> = {};
  const keys = file.parties.map((party) => {
    const key = keyFor(party.name, "party", partyKeys);
    const options: Record<string, string | OptionDoc> = {};
    const optionKeys = new Set<string>();
    for (const o of party.options) {
      const other = owned.get(o);
      if (other !== undefined) throw sharedOption(file.options[o].name, other, party.name);
      owned.set(o, party.name);
      const { name, direction } = file.options[o];
      const optionKey = keyFor(name, "option", optionKeys);
      fullKeys[o] = `${key}.${optionKey}`;
      options[optionKey] =
        direction === "both"
          ? name
          : { name, ...(direction === "fwd" ? { reversible: false } : { onlyUndone: true }) };
    }
    if (party.options.length === 0) {
      throw exchangeError(
        "SX_EXCHANGE_CONTENT",
        `In the GMCR+ file, ${party.name} controls no option.`,
        "Give it an option in GMCR+, or remove it there.",
      );
    }
    parties[key] = { name: party.name, options };
    return key;
  });
  file.options.forEach((option, o) => {
    if (owned.has(o)) return;
    throw exchangeError(
      "SX_EXCHANGE_CONTENT",
      `In the GMCR+ file, no decision maker controls the option "${option.name}".`,
      "Give it to one in GMCR+.",
    );
  });
  const rules = file.infeasible.flatMap((d) => d.map((c) => ruleFor(c, fullKeys)));
  const preferences: Record<string, PreferenceDoc> = {};
  file.parties.forEach((party, i) => {
    preferences[keys[i]] = file.manual ? rankingOf(party) : statementsOf(party, fullKeys);
  });
  const leftOut = leftOutOf(file);
  const document: CaseDocument = {
    sextant: 1,
    title: title ?? `Imported model: ${file.parties.map((p) => p.name).join(", ")}`,
    notes: [ORIGIN, ...leftOut].join("\n"),
    parties,
    ...(rules.length > 0 ? { rules } : {}),
    preferences,
  };
  return { document, leftOut };
}

function sharedOption(option: string, first: string, second: string) {
  return exchangeError(
    "SX_EXCHANGE_CONTENT",
    `In the GMCR+ file, ${first} and ${second} both control the option "${option}".`,
    "Give each of them an option of its own.",
  );
}

function ruleFor(conjunction: Conjunction, keys: readonly string[]): RuleDoc {
  if (conjunction.length === 0) {
    throw exchangeError(
      "SX_EXCHANGE_CONTENT",
      "In the GMCR+ file, an infeasible pattern names no option and so forbids every state.",
    );
  }
  return { never: allOf(conjunction, keys) };
}

function rankingOf(party: GmcrParty): PreferenceDoc {
  if (party.ranking === null) {
    throw exchangeError(
      "SX_EXCHANGE_CONTENT",
      `The GMCR+ file uses manual rankings, but gives none for ${party.name}.`,
    );
  }
  return { ranking: party.ranking.map((tie) => (tie.length === 1 ? tie[0] : [...tie])) };
}

function statementsOf(party: GmcrParty, keys: readonly string[]): PreferenceDoc {
  // Without statements all states are alike to the party; check will warn of it.
  if (party.preferences.length === 0) return { statements: ["true"] };
  // GMCR+ ignores a statement that repeats one; the order is the same without it.
  return { statements: [...new Set(party.preferences.map((d) => conditionOf(d, keys)))] };
}

/**
 * The text of a disjunction of conjunctions. GMCR+ keeps "Q if P" and "Q iff P" as the rows of their
 * truth table; those are turned back.
 */
export function conditionOf(members: Disjunction, keys: readonly string[]): string {
  if (members.some((m) => m.length === 0)) return "true";
  if (members.length === 1) return allOf(members[0], keys);
  return equivalence(members, keys) ?? members.map((m) => allOf(m, keys)).join(" or ");
}

function equivalence(members: Disjunction, keys: readonly string[]): string | null {
  const [first] = members;
  if (members.length > 3 || members.some((m) => m.length !== 2)) return null;
  const [p, q] = first;
  const rows = new Set<string>();
  for (const m of members) {
    const row = [p, q].map((l) => m.find((x) => x.option === l.option));
    if (row[0] === undefined || row[1] === undefined) return null;
    rows.add(`${row[0].taken === p.taken}${row[1].taken === q.taken}`);
  }
  if (rows.size !== members.length) return null;
  const word = (l: Literal) => allOf([l], keys);
  const not = (l: Literal): Literal => ({ option: l.option, taken: !l.taken });
  if (rows.size === 2) {
    if (!rows.has("falsefalse")) return null;
    // "not a iff not b" is "a iff b"; "not a iff b" reads better as "b iff not a".
    if (!p.taken && !q.taken) return `${word(not(p))} iff ${word(not(q))}`;
    return q.taken && !p.taken ? `${word(q)} iff ${word(p)}` : `${word(p)} iff ${word(q)}`;
  }
  if (!rows.has("truefalse")) return `${word(q)} if ${word(p)}`;
  if (!rows.has("falsetrue")) return `${word(p)} if ${word(q)}`;
  return `${word(p)} or ${word(q)}`;
}

function allOf(conjunction: Conjunction, keys: readonly string[]): string {
  return conjunction.map((l) => (l.taken ? "" : "not ") + keys[l.option]).join(" and ");
}

const ORIGIN =
  "Imported from a file of GMCR+. States are numbered as GMCR+ numbers them. The file gives no sources, so every claim is uncited.";

function leftOutOf(file: GmcrFile): string[] {
  const names = (list: readonly number[]) => list.map((i) => file.parties[i].name).join(", ");
  const notes: string[] = [];
  if (file.manual && file.parties.some((p) => p.preferences.length > 0)) {
    notes.push(
      "The file holds preference statements beside its manual rankings. GMCR+ computes with the rankings, so the statements were left out.",
    );
  }
  for (const members of file.coalitions) {
    notes.push(`Left out: the file treats ${names(members)} as one coalition.`);
  }
  if (file.misperceiving.length > 0) {
    notes.push(`Left out: the file hides some states from ${names(file.misperceiving)}.`);
  }
  if (file.unknown.length > 0) {
    notes.push(`Left out, since their meaning is not known: ${file.unknown.join(", ")}.`);
  }
  return notes;
}
