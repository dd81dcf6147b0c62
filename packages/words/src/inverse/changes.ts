/** Single changes in words. */
import type {
  CompiledStatement,
  CompiledView,
  InverseResult,
  MoveAlternative,
  StatementAlternative,
} from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { optionName, outcomeName, partyName, stateTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";

type StatementChange = StatementAlternative["changes"][number];

/** “Ukrainian model”, or the state. */
export function targetName({ view, target }: InverseResult, m: Messages): string {
  return target.outcome === null
    ? m.inverse.target.state(stateTitle(view, target.states[0], m))
    : m.inverse.target.outcome(outcomeName(view, target.outcome, m));
}

/** "the United States gives up the preference “…” [E14; hedged: “apparently”]". */
export function statementChangeText(
  view: CompiledView,
  { changes }: StatementAlternative,
  m: Messages,
): string {
  const phrases = new Map<number, string[]>();
  for (const change of changes) {
    phrases.set(change.party, [...(phrases.get(change.party) ?? []), oneChange(view, change, m)]);
  }
  const words = m.inverse.change;
  return words.and([...phrases].map(([party, own]) => words.by(partyName(view, party, m), own)));
}

function oneChange(view: CompiledView, change: StatementChange, m: Messages): string {
  const words = m.inverse.change;
  const statements = statementsOf(view, change);
  const named = statements.map((s) => `${preferenceText(view, s, m)} ${basisText(s.basis, m)}`);
  if (change.kind === "settle") return words.settle(named);
  const what = named.length === 1 ? named[0] : words.tie(named);
  if (change.kind === "drop" || change.to === null) return words.drop(what);
  const more = change.places.length > 1 ? words.places(change.places) : "";
  if (change.to === change.from) return words.out(what, change.from) + more;
  return change.to < change.from
    ? words.up(what, change.from, change.to) + more
    : words.down(what, change.from, change.to) + more;
}

export function statementsOf(view: CompiledView, change: StatementChange): CompiledStatement[] {
  return change.statements.map((k) => view.statements[change.party][k]);
}

/** What a statement rests on, in one phrase. */
export function backingText({ basis }: CompiledStatement, m: Messages): string {
  const words = m.inverse.backing;
  const parts: string[] = [];
  if (basis.cite !== undefined && basis.cite.length > 0) parts.push(words.cited(basis.cite));
  if (basis.judgement !== undefined) {
    parts.push(words.judged(basis.judgement.trim().replace(/\s+/g, " ").replace(/\.$/, "")));
  }
  if (parts.length === 0) {
    parts.push(basis.reading === undefined ? words.nothing : words.reading);
  }
  if (basis.hedge !== undefined) parts.push(words.hedged(basis.hedge));
  if (basis.confidence !== undefined) parts.push(words.confidence(basis.confidence));
  return parts.join(", ");
}

/** "the United States cannot withdraw “…” once it is taken". */
export function moveChangeText(
  view: CompiledView,
  { changes }: MoveAlternative,
  m: Messages,
): string {
  const words = m.inverse.move;
  const phrases = new Map<number, string[]>();
  for (const change of changes) {
    const { party } = view.options[change.option];
    const option = optionName(view, change.option, m);
    const phrase =
      change.kind === "guarded"
        ? words.guarded(
            option,
            partyName(view, view.options[change.by].party, m),
            optionName(view, change.by, m),
            change.taken,
          )
        : words[change.kind](option);
    phrases.set(party, [...(phrases.get(party) ?? []), phrase]);
  }
  return m.inverse.change.and(
    [...phrases].map(([party, own]) => words.by(partyName(view, party, m), own)),
  );
}

type Settled = NonNullable<InverseResult["readings"][number]["settled"]>;

/** The statements whose order is unknown, in the order in which a reading settles them. */
function openStatements(view: CompiledView, { party, order }: Settled): CompiledStatement[] {
  return view.statements[party]
    .filter((statement) => statement.order === "unknown")
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

export function openIds(view: CompiledView, settled: Settled): string[] {
  return openStatements(view, settled).map(({ id }) => id);
}

/** "the United States puts “…” [E14] before “…” [F22]". */
export function orderText(view: CompiledView, settled: Settled, m: Messages): string {
  return m.inverse.reading.order(
    partyName(view, settled.party, m),
    openStatements(view, settled).map(
      (s) => `${preferenceText(view, s, m)} ${basisText(s.basis, m)}`,
    ),
  );
}
