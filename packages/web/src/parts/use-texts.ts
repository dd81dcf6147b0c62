import type { CaseDocument, DocumentPath, RuleDoc } from "@sextant/case";
import { nameIn } from "@sextant/words";
import { useMessages } from "../app/language.js";
import { viewTitle } from "../model/views-of-case.js";

export const RULE_KINDS = ["never", "always", "atMostOne", "exactlyOne", "atLeastOne"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export function kindOf(rule: RuleDoc): RuleKind {
  return RULE_KINDS.find((kind) => rule[kind] !== undefined) ?? "never";
}

/** Parts of the case as readers call them. */
export function useTexts() {
  const messages = useMessages();
  const { workbenchModel: m } = messages;
  const { uses, rules } = m;
  const rule = (doc: RuleDoc): string => {
    const kind = kindOf(doc);
    const given = doc[kind];
    const text = typeof given === "string" ? given : (given ?? []).join(", ");
    return doc.id ?? m.rule(rules.kinds[kind], text);
  };
  const named = (
    part: { readonly name?: string; readonly names?: Readonly<Record<string, string>> } | undefined,
    key: string,
  ): string => (part?.name === undefined ? key : nameIn({ ...part, name: part.name }, messages));
  const partyIn = ({ parties }: CaseDocument, key: string): string => named(parties[key], key);
  const option = (document: CaseDocument, party: string, key: string): string => {
    const doc = document.parties[party]?.options?.[key];
    return doc === undefined
      ? `${party}.${key}`
      : typeof doc === "string"
        ? doc
        : nameIn(doc, messages);
  };
  /** An option by "party.option", or by its own name alone. */
  const optionNamed = (document: CaseDocument, name: string): string => {
    const dot = name.indexOf(".");
    if (dot >= 0) return option(document, name.slice(0, dot), name.slice(dot + 1));
    const owner = Object.keys(document.parties).find(
      (party) => document.parties[party].options?.[name] !== undefined,
    );
    return owner === undefined ? name : option(document, owner, name);
  };
  /** The place that a path leads to: "the condition of the option …". */
  const place = (document: CaseDocument, path: DocumentPath): string => {
    const [first, ...rest] = path;
    const a = String(rest[0]);
    const b = String(rest[1]);
    const name = partyIn(document, a);
    // As it stands inside a sentence: "the United States' preferences".
    const party = messages.party(name);
    switch (first) {
      case "parties":
        return rest[3] === "onlyWhen"
          ? uses.guard(option(document, a, String(rest[2])))
          : rest.length > 2
            ? uses.option(option(document, a, String(rest[2])))
            : name;
      case "terms": {
        const term = document.terms?.[a];
        return uses.term(typeof term === "object" ? (term.name ?? a) : a);
      }
      case "rules": {
        const doc = document.rules?.[Number(a)];
        return uses.rule(doc === undefined ? a : rule(doc));
      }
      case "merge":
        return uses.merge(document.merge?.[Number(a)]?.name ?? a);
      case "outcomes":
        return uses.outcome(named(document.outcomes?.[a], a));
      case "goals":
        return rest.length > 1
          ? uses.goal(document.goals?.[a]?.[b]?.text ?? b, party)
          : uses.goals(party);
      case "preferences":
        return uses.preferences(party);
      case "statusQuo":
        return uses.statusQuo;
      case "moves":
        return uses.moves(party);
      case "expect": {
        const by = document.expect?.[Number(a)]?.party ?? "";
        return uses.expectation(messages.party(partyIn(document, by)));
      }
      case "factors":
        return uses.factor(document.factors?.[a]?.name ?? a);
      case "influences": {
        const influence = document.influences?.[Number(a)];
        return uses.influence(influence?.from ?? a, influence?.to ?? "");
      }
      case "views": {
        const inner = rest.slice(1);
        const what =
          inner[0] === "holder"
            ? uses.holder
            : inner[0] === "ignores"
              ? uses.ignores
              : place(document, inner);
        return uses.inView(viewTitle(document, a), what);
      }
      default:
        return path.join(".");
    }
  };
  return { m, rule, option, optionNamed, partyIn, place };
}
