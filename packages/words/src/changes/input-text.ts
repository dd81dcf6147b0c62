import type { CaseChanges, CaseDocument, InputChange } from "@sextant/case";
import type { Messages } from "../messages/en.js";

/** A value is shown as far as this in a table or a sentence. */
const SHOWN = 120;

/** The two cases that are compared. */
type Sides = Pick<CaseChanges, "before" | "after">;

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const one = (value: unknown, key: string): string | undefined => {
  const found = isMap(value) ? value[key] : undefined;
  return typeof found === "string" ? found : undefined;
};

/** "The United States' preference “…” moved from place 9 to 3." */
export function inputSentence(changes: CaseChanges, change: InputChange, m: Messages): string {
  const view = change.view === "base" ? null : m.quote(viewTitle(changes, change.view));
  return m.changes.input(subjectText(changes, change, m), predicateText(change, m), view);
}

/** What differs, named as readers know it: an option by its words, a preference by its goal. */
export function subjectText(changes: Sides, change: InputChange, m: Messages): string {
  const { subject, texts } = m.changes;
  const { object, key } = change;
  const value = change.after ?? change.before;
  const party = change.party === undefined ? "" : partyOf(changes, change.party, m);
  if (change.kind === "renamed") {
    return object === "party"
      ? subject.party(changes.after.document.parties[key]?.name ?? key)
      : subject.option(optionText(changes, key), party);
  }
  switch (object) {
    case "text":
      return subject.text(Object.hasOwn(texts, key) ? texts[key] : key);
    case "party":
      return subject.party(one(value, "name") ?? key);
    case "option":
      return subject.option(one(value, "name") ?? key, party);
    case "statusQuo":
      return key === "" ? subject.statusQuoState : subject.statusQuo(optionText(changes, key));
    case "ignored":
      return subject.ignored(optionText(changes, key));
    case "goal":
      return subject.goal(one(value, "text") ?? key, party);
    case "statement":
      return subject.statement(statementText(changes, change), party);
    case "preference":
    case "moves":
      return subject[object](party);
    case "rule":
      return subject.rule(ruleText(value));
    case "expectation":
      return subject.expectation(
        partyOf(changes, one(value, "party") ?? "", m),
        one(value, "better") ?? "",
        one(value, "than") ?? "",
      );
    case "influence":
      return subject.influence(one(value, "from") ?? "", one(value, "to") ?? "");
    case "unmodelled":
      return subject.unmodelled(short(one(value, "text") ?? one(value, "why") ?? ""));
    case "view":
      return subject.view(one(value, "title") ?? key);
    case "source":
      return subject.source(one(value, "title") ?? key);
    case "state":
    case "listing":
    case "passage":
      return subject[object](key);
    default:
      return subject[object](one(value, "name") ?? key);
  }
}

function predicateText(
  { object, kind, fields, places, ...change }: InputChange,
  m: Messages,
): string {
  const words = m.changes;
  if (object === "ignored") return kind === "added" ? words.notRecognised : words.recognised;
  if (kind === "added") {
    const place = places?.[1];
    return place ? words.addedAt(place) : words.added;
  }
  if (kind === "renamed") return words.renamed(String(change.before), String(change.after));
  if (kind === "dropped") return words.dropped;
  if (kind === "moved") return words.moved(places?.[0] ?? 0, places?.[1] ?? 0);
  if (typeof change.before === "string" && typeof change.after === "string") {
    return words.changedFrom(short(change.before), short(change.after));
  }
  if (fields.length === 0) return words.changed;
  const names = fields.map((key) => (Object.hasOwn(words.fields, key) ? words.fields[key] : key));
  return words.changedFields([...new Set(names)]);
}

/** What stood there before and what stands there after, cut to the parts that differ. */
export function valueTexts(
  { kind, before, after, fields, places }: InputChange,
  m: Messages,
): readonly [string, string] {
  if (kind === "moved" && places !== undefined) {
    const place = (at: number | null): string => (at === null ? "" : m.changes.place(at));
    return [place(places[0]), place(places[1])];
  }
  const text = (value: unknown): string => {
    if (value === undefined) return "";
    if (!isMap(value)) return short(typeof value === "string" ? value : JSON.stringify(value));
    const keys = fields.length > 0 ? fields : Object.keys(value);
    return short(
      keys
        .filter((key) => value[key] !== undefined)
        .map((key) => {
          const inner = value[key];
          return `${key}: ${typeof inner === "string" ? inner : JSON.stringify(inner)}`;
        })
        .join("; "),
    );
  };
  return [text(before), text(after)];
}

function statementText(changes: Sides, { before, after, party }: InputChange): string {
  const [value, { document }] =
    after === undefined ? [before, changes.before] : [after, changes.after];
  const text = one(value, "prefer")?.trim() ?? "";
  return short(goalText(document, party ?? "", text) ?? text);
}

/** A preference that is a goal, also one of a view's own, is told by the goal's words. */
function goalText(document: CaseDocument, party: string, key: string): string | undefined {
  const all = [document, ...Object.values(document.views ?? {})];
  return all.map(({ goals }) => goals?.[party]?.[key]?.text).find((text) => text !== undefined);
}

function ruleText(value: unknown): string {
  for (const key of ["never", "always", "atMostOne", "exactlyOne", "atLeastOne"]) {
    const found = isMap(value) ? value[key] : undefined;
    if (found === undefined) continue;
    return short(`${key}: ${Array.isArray(found) ? found.join(", ") : String(found)}`);
  }
  return "";
}

function partyOf({ before, after }: Sides, key: string, m: Messages): string {
  const party = after.document.parties[key] ?? before.document.parties[key];
  return party === undefined ? key : m.party(party.names?.[m.language] ?? party.name);
}

function optionText({ before, after }: Sides, key: string): string {
  const [party, option] = key.split(".", 2);
  for (const { document } of [after, before]) {
    const found = document.parties[party]?.options?.[option];
    if (found !== undefined) return typeof found === "string" ? found : found.name;
  }
  return key;
}

function viewTitle({ before, after }: CaseChanges, name: string): string {
  const view = after.document.views?.[name] ?? before.document.views?.[name];
  return view?.title ?? name;
}

function short(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN - 1).trimEnd()}…`;
}
