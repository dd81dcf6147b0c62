import type { CaseDocument, CompiledView, RuleDoc } from "@sextant/case";
import { conditionText } from "../describe/condition.js";
import { nameIn, optionName, outcomeName } from "../describe/names.js";
import { ruleText } from "../describe/rule.js";
import type { Messages } from "../messages/en.js";

type Name = (key: string, m: Messages) => string;

/** The parts of a case as sentences name them; what the case does not have stays as it is written. */
export interface PartNames {
  /** "the United States". */
  readonly party: Name;
  /** By "usa.pressure", in quotation marks, as are all that follow. */
  readonly option: Name;
  readonly outcome: Name;
  /** By "usa.recognised". */
  readonly goal: Name;
  readonly term: Name;
  readonly condition: Name;
  /** By its id, or by its kind and condition ("never: usa.force"). */
  readonly rule: Name;
}

/**
 * Names of the parts of a case for `tellProblem`. Conditions are put into words by a compiled view of it;
 * without one, as where the case does not compile, they stay as they are written.
 */
export function partNames(document: CaseDocument | null, view: CompiledView | null): PartNames {
  const goals = new Map(document === null ? [] : goalTexts(document));
  return {
    party(key, m) {
      const party = own(document?.parties, key);
      return party === undefined ? m.quote(key) : m.party(nameIn(party, m));
    },
    option(key, m) {
      const k = view?.options.findIndex((option) => option.key === key) ?? -1;
      if (view !== null && k >= 0) return m.quote(optionName(view, k, m));
      const dot = key.indexOf(".");
      const options = own(document?.parties, key.slice(0, dot))?.options;
      const option = own(options, key.slice(dot + 1));
      if (option === undefined) return m.quote(key);
      return m.quote(typeof option === "string" ? option : nameIn(option, m));
    },
    outcome(key, m) {
      const outcome = own(document?.outcomes, key);
      return m.quote(
        outcome === undefined ? key : nameIn({ ...outcome, name: outcome.name ?? key }, m),
      );
    },
    goal: (key, m) => m.quote(goals.get(key) ?? key),
    term(key, m) {
      const term = own(document?.terms, key);
      return m.quote(typeof term === "object" ? (term.name ?? key) : key);
    },
    condition: (text, m) => m.quote(condition(text, view, goals, m)),
    rule(label, m) {
      const rule =
        view === null ? undefined : rulesOf(document).find((one) => labelOf(one) === label);
      return m.quote(
        rule === undefined || rule.id !== undefined
          ? label
          : ruleText(view as CompiledView, rule, m),
      );
    },
  };
}

/** A condition in words; a goal that only some view has by its text. */
function condition(
  text: string,
  view: CompiledView | null,
  goals: ReadonlyMap<string, string>,
  m: Messages,
): string {
  if (view !== null) {
    const outcome = view.outcomes.findIndex(({ key }) => key === text);
    const words = outcome >= 0 ? outcomeName(view, outcome, m) : conditionText(view, text, m);
    if (words !== text) return words;
  }
  for (const [name, goal] of goals) if (name === text || name.endsWith(`.${text}`)) return goal;
  return text;
}

/** "usa.disarm-first" and the goal's text, of the base and of its views. */
function goalTexts(document: CaseDocument): [string, string][] {
  return partsOf(document).flatMap(({ goals }) =>
    Object.entries(goals ?? {}).flatMap(([party, own]) =>
      Object.entries(own ?? {}).flatMap(([key, goal]): [string, string][] =>
        typeof goal?.text === "string"
          ? [[`${party}.${key}`, goal.text.trim().replace(/\s+/g, " ")]]
          : [],
      ),
    ),
  );
}

/** Rules of the base and those that its views add. */
function rulesOf(document: CaseDocument | null): readonly RuleDoc[] {
  if (document === null) return [];
  return [
    ...(document.rules ?? []),
    ...Object.values(document.views ?? {}).flatMap(({ rules }) => rules?.add ?? []),
  ];
}

/** As problems name a rule without an id. */
function labelOf(rule: RuleDoc): string | undefined {
  if (rule.id !== undefined) return rule.id;
  for (const kind of ["never", "always", "atMostOne", "exactlyOne", "atLeastOne"] as const) {
    const given = rule[kind];
    if (given !== undefined)
      return `${kind}: ${typeof given === "string" ? given : given.join(", ")}`;
  }
  return undefined;
}

function partsOf(document: CaseDocument): readonly Pick<CaseDocument, "goals">[] {
  return [document, ...(Object.values(document.views ?? {}) as Pick<CaseDocument, "goals">[])];
}

function own<T>(parts: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return parts !== undefined && Object.hasOwn(parts, key) ? parts[key] : undefined;
}
