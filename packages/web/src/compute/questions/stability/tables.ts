/** The results of the Stability view as tables to copy. */
import type { CompiledView } from "@sextant/case";
import { nameIn, partyTitle, type Table } from "@sextant/words";
import type { Held } from "../question.js";
import { moveWords, reasonWords } from "../told/told-words.js";
import type { StabilityAnswer } from "./stability.js";
import type { WayThere } from "./way-there.js";
import type { PartyAtTarget, WhoLeaves } from "./who-leaves.js";

const column = (key: string, title: string): Table["columns"][number] => ({
  key,
  title,
  align: "left",
});

function namesOf(view: CompiledView, m: Held["messages"]): (key: string) => string {
  const names = new Map(view.parties.map(({ key }, i) => [key, partyTitle(view, i, m)]));
  return (key) => names.get(key) ?? key;
}

export function rowsTable(
  { messages: m }: Held,
  view: CompiledView,
  answer: Omit<StabilityAnswer, "table">,
): Table {
  const { rest } = m.workbenchStability;
  const { set } = answer;
  const hanging = answer.rows.map(({ hangs, marksHang }) => [
    ...(hangs ? ["name"] : []),
    ...view.parties.flatMap(({ key }, i) => (marksHang[i] ? [key] : [])),
  ]);
  const any = hanging.some((keys) => keys.length > 0);
  return {
    caption: rest.setOf(rest.sets[set], answer.totals[set]),
    columns: [
      { key: "state", title: rest.state, align: "right" },
      column("name", rest.what),
      ...(view.options.length > 0 ? [{ ...column("pattern", rest.pattern), rigid: true }] : []),
      ...view.parties.map(({ key }, i) => column(key, partyTitle(view, i, m))),
      column("concepts", rest.under),
    ],
    rows: answer.rows.map((row) => [
      row.size === 1 ? String(row.state) : m.table.firstOf(row.state, row.size),
      [
        row.words,
        ...(row.hasStatusQuo ? [rest.statusQuo] : []),
        ...(row.traps > 0 ? [rest.traps(row.traps, row.size)] : []),
        ...(row.unlikeBase > 0 ? [rest.unlike] : []),
      ]
        .filter((words) => words !== "")
        .join("; "),
      ...(view.options.length > 0 ? [row.pattern] : []),
      ...row.marks.map((mark) => rest.marks[mark]),
      row.held.map((c) => m.concept(c).tag).join(" "),
    ]),
    ...(any ? { onOrder: hanging } : {}),
    notes: [
      rest.about[set](answer.concept),
      ...(any ? [m.workbenchCopy.onOrder.note] : []),
      ...(view.options.length > 0 ? [m.table.patternNote(view.options.map(({ key }) => key))] : []),
    ],
  };
}

export function whoLeavesTable(
  { messages: m }: Held,
  view: CompiledView,
  answer: Omit<WhoLeaves, "table">,
): Table {
  const { who } = m.workbenchStability;
  const name = namesOf(view, m);
  const row = ({ key, standing, told }: PartyAtTarget): string[] => {
    const [first] = told;
    if (first === undefined) return [name(key), who.standing[standing], "", "", "", "", ""];
    const answered = first.answer ?? first.otherwise;
    return [
      name(key),
      who.standing[standing],
      moveWords(first.move, m),
      first.move.to.title,
      reasonWords(first.move.reason, m),
      answered === null
        ? who.nobody
        : [...answered.steps, ...answered.joint]
            .map((step) => `${name(step.party)} ${moveWords(step, m)}`)
            .join("; "),
      answered?.end.title ?? first.move.to.title,
    ];
  };
  return {
    caption: who.table(answer.state.title, m.concept(answer.concept).tag),
    columns: Object.entries(who.columns).map(([key, title]) => column(key, title)),
    rows: answer.parties.map(row),
    notes: [...answer.onOrder, m.answer.caveat],
  };
}

type Way = Omit<WayThere, "table" | "tables">;

export function wayTable({ messages: m, loaded }: Held, answer: Way): Table {
  const { way } = m.workbenchStability;
  const party = (key: string): string => {
    const doc = loaded.document.parties[key];
    return doc === undefined ? key : nameIn(doc, m);
  };
  const [told] = answer.improvements ?? answer.moves ?? [];
  return {
    caption: way.table(answer.to.title),
    columns: Object.entries(way.columns).map(([key, title]) => column(key, title)),
    rows: (told?.steps ?? []).map((step, k) => [
      String(k + 1),
      party(step.party),
      moveWords(step, m),
      step.to.title,
      way.worth[step.worth],
    ]),
    notes: [m.answer.caveat],
  };
}

/** Who could bring the state about together: those who gain by it, else those who could at all. */
export function togetherTable({ messages: m }: Held, view: CompiledView, answer: Way): Table {
  const { way } = m.workbenchStability;
  const { together: words } = m.workbenchCopy;
  const { gaining, able, searched, to } = answer;
  const name = namesOf(view, m);
  const rows = gaining.length > 0 ? gaining : able;
  const said = !searched ? way.notSearched : able.length === 0 ? way.unable : way.nobodyGains;
  return {
    caption: words.caption(to.title),
    columns: [column("who", words.who), column("gains", words.gains), column("how", words.how)],
    rows: rows.map(({ parties, steps }) => [
      m.list(parties.map(name)),
      gaining.length > 0 ? words.yes : words.no,
      steps.map((step) => `${name(step.party)} ${moveWords(step, m)}`).join("; "),
    ]),
    notes: [...(gaining.length > 0 ? [] : [said]), m.answer.caveat],
  };
}

export function worthTable({ messages: m }: Held, view: CompiledView, answer: Way): Table {
  const { way, who } = m.workbenchStability;
  const name = namesOf(view, m);
  return {
    caption: m.workbenchCopy.worth(answer.to.title),
    columns: [
      column("party", who.columns.party),
      column("worth", way.columns.worth),
      column("because", who.columns.because),
    ],
    rows: answer.worth.map(({ party, worth, reason }) => [
      name(party),
      way.worth[worth],
      reasonWords(reason, m),
    ]),
    notes: [m.answer.caveat],
  };
}
