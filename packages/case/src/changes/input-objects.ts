/** What a case consists of, one object at a time, so that two cases can be compared by object. */
import type { ViewDocument } from "../compile/view/view-document.js";
import type { CaseDocument, ViewDoc } from "../document.js";
import { canonicalJson } from "../read/canonical-json.js";

export const INPUT_OBJECTS = [
  "text",
  "party",
  "option",
  "statusQuo",
  "state",
  "listing",
  "moves",
  "term",
  "rule",
  "merge",
  "outcome",
  "goal",
  "statement",
  "preference",
  "expectation",
  "factor",
  "influence",
  "unmodelled",
  "view",
  "ignored",
  "source",
  "passage",
] as const;

/**
 * The kinds of object. `text`: title, question and the like. `preference`: what stands beside the
 * statements of a party (what vouches for their order, a ranking, weights). `listing`: the file's own
 * list of states, or of their names. `ignored`: an option that a view does not recognise. `passage`: a
 * statement of the evidence file.
 */
export type InputObject = (typeof INPUT_OBJECTS)[number];

export interface ObjectItem {
  readonly object: InputObject;
  /** "usa.pressure" for an option, the id of a statement; for texts the key of the file. */
  readonly key: string;
  /** The party whose it is. */
  readonly party?: string;
  readonly value: unknown;
}

/** An entry of a list of the file: its name is found by comparing it with the other case's list. */
export interface ListedItem extends Omit<ObjectItem, "key"> {
  readonly given: string | null;
  readonly content: string;
}

const TEXTS = [
  "title",
  "question",
  "asOf",
  "synopsis",
  "summary",
  "notes",
  "authors",
  "topics",
  "language",
  "licence",
  "study",
  "evidence",
  "hindsight",
] as const;

/** Everything of a view that has a name of its own; preference statements are in its lists. */
export function namedObjects({ document, ignores }: ViewDocument): ObjectItem[] {
  const items: ObjectItem[] = [];
  const add = (object: InputObject, key: string, value: unknown, party?: string): void => {
    if (value === undefined) return;
    items.push({ object, key, value, ...(party === undefined ? {} : { party }) });
  };
  const addAll = (
    object: InputObject,
    map: Readonly<Record<string, unknown>> | undefined,
  ): void => {
    for (const [key, value] of Object.entries(map ?? {})) add(object, key, value);
  };
  for (const key of TEXTS) add("text", key, document[key]);
  for (const [party, { options, ...rest }] of Object.entries(document.parties)) {
    add("party", party, rest);
    for (const [option, value] of Object.entries(options ?? {}))
      add(
        "option",
        `${party}.${option}`,
        typeof value === "string" ? { name: value } : value,
        party,
      );
  }
  for (const [key, value] of Object.entries(statusQuoOf(document))) add("statusQuo", key, value);
  for (const state of document.states ?? []) {
    if (typeof state === "string") add("state", state, {});
    else add("state", state.name, state);
  }
  add("listing", "feasible", document.feasible);
  add("listing", "stateNames", document.stateNames);
  for (const [party, moves] of Object.entries(document.moves ?? {}))
    add("moves", party, moves, party);
  for (const [key, term] of Object.entries(document.terms ?? {}))
    add("term", key, typeof term === "string" ? { when: term } : term);
  addAll("outcome", document.outcomes);
  for (const [party, goals] of Object.entries(document.goals ?? {}))
    for (const [goal, value] of Object.entries(goals)) add("goal", goal, value, party);
  for (const [party, { statements: _, edit: __, ...rest }] of Object.entries(
    document.preferences ?? {},
  ))
    add("preference", party, rest, party);
  addAll("factor", document.factors);
  for (const { key } of ignores) add("ignored", key, true);
  return items;
}

/** What a view says of itself, less what it replaces. */
export function viewItem(key: string, view: ViewDoc): ObjectItem {
  const { title, holder, cite, reading, judgement, hedge, note, against } = view;
  const own = {
    title,
    holder,
    extends: view.extends,
    cite,
    reading,
    judgement,
    hedge,
    note,
    against,
  };
  return { object: "view", key, value: own };
}

/** Lists whose entries need have no name. */
export function listedObjects({ document, rules }: ViewDocument): ListedItem[][] {
  const entry = (
    object: InputObject,
    value: object,
    given: string | null | undefined,
    content: unknown,
  ): ListedItem => ({ object, value, given: given ?? null, content: canonicalJson(content) });
  return [
    rules.map(({ document: { id, ...rest } }) => {
      const { never, always, atMostOne, exactlyOne, atLeastOne } = rest;
      const said = { never, always, atMostOne, exactlyOne, atLeastOne };
      return entry("rule", rest, id, said);
    }),
    (document.merge ?? []).map((merge) => entry("merge", merge, merge.name, merge.when)),
    (document.expect ?? []).map((e) => entry("expectation", e, null, [e.party, e.better, e.than])),
    (document.influences ?? []).map((i) =>
      entry("influence", i, null, [i.from, i.to, i.perceiver]),
    ),
    (document.unmodelled ?? []).map((u) => entry("unmodelled", u, null, u.text ?? u.why)),
  ];
}

/** The status quo by option: what vouches for each that is taken; in graph form the one state. */
function statusQuoOf({ statusQuo }: CaseDocument): Readonly<Record<string, unknown>> {
  if (statusQuo === undefined) return {};
  if (typeof statusQuo !== "object") return { "": statusQuo };
  const taken: [string, unknown][] = Array.isArray(statusQuo)
    ? statusQuo.map((key) => [key, {}])
    : Object.entries(statusQuo).flatMap(([key, value]): [string, unknown][] =>
        value === false ? [] : [[key, value === true || value === null ? {} : value]],
      );
  // That nothing is done is said as well: it is not the same as nothing said.
  return { "": {}, ...Object.fromEntries(taken) };
}
