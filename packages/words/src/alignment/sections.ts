import type { Alignment, Camps, CompiledView } from "@sextant/case";
import { outcomeName, partyName } from "../describe/names.js";
import { viewName } from "../loops/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";

export function campsSection(
  { view }: Alignment,
  { members, splits }: Camps,
  m: Messages,
): Section {
  const names = (camp: readonly number[]): string[] => camp.map((p) => partyName(view, p, m));
  return {
    key: "camps",
    title: m.alignment.campsTitle,
    sentences: [
      say(m.alignment.members(m.alignment.firstSide, names(members[0]))),
      say(m.alignment.members(m.alignment.secondSide, names(members[1]))),
      ...splits.map(({ outcome, means, dissenters }) =>
        item(
          m.alignment.splitItem(outcomeName(view, outcome, m), means) +
            (dissenters.length > 0 ? m.alignment.dissent(names(dissenters)) : ""),
          { outcome: view.outcomes[outcome].key },
        ),
      ),
    ],
  };
}

type Earlier = NonNullable<Alignment["earlier"]>;

export function earlierSection(alignment: Alignment, earlier: Earlier, m: Messages): Section {
  return {
    key: "earlier",
    title: m.alignment.earlierTitle,
    sentences: changeSentences(alignment, earlier, m),
  };
}

/** The pairs that changed most first, then what the numbers are not. */
export function changeSentences(
  { view }: Alignment,
  { view: before, pairs }: Earlier,
  m: Messages,
): Sentence[] {
  const sameCase = before.loaded.hash === view.loaded.hash;
  const caveat = say(sameCase ? m.alignment.sameStates : m.alignment.notOneScale);
  const name = (key: string): string =>
    partyName(
      view,
      view.parties.findIndex((p) => p.key === key),
      m,
    );
  const oneDate = before.document.asOf === view.document.asOf;
  const told = (of: CompiledView): string =>
    sameCase
      ? m.alignment.viewWhen(viewName(of, m), oneDate ? undefined : of.document.asOf)
      : datedTitle(of, m);
  const changes = pairs
    .flatMap(({ parties, states: [then, now] }) =>
      then === null || now === null ? [] : [{ parties, then, now }],
    )
    .sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then))
    .map(({ parties, then, now }) =>
      say(
        m.alignment.change(
          [name(parties[0]), name(parties[1])],
          told(before),
          then,
          told(view),
          now,
          sameCase,
        ),
      ),
    );
  const [first, ...rest] = changes;
  return first === undefined ? [caveat] : [first, caveat, ...rest];
}

function datedTitle({ document, view }: CompiledView, m: Messages): string {
  return m.alignment.when(m.alignment.viewOf(document.title, view), document.asOf);
}

export function methodSection(
  { view, joins, map, indifferent, pairs }: Alignment,
  m: Messages,
): Section {
  const names = (parties: readonly number[]): string[] => parties.map((p) => partyName(view, p, m));
  const partial = view.parties.flatMap((_, i) => (view.partial[i] ? [i] : []));
  return {
    key: "method",
    title: m.alignment.methodTitle,
    sentences: [
      ...(indifferent.length > 0 ? [say(m.alignment.indifferent(names(indifferent)))] : []),
      ...(partial.length > 0
        ? [say(m.alignment.partial(names(partial), partial.length === 1))]
        : []),
      ...(pairs.length > 0 ? [say(m.alignment.measure)] : []),
      ...(joins.length > 1 ? [say(m.alignment.clustering)] : []),
      ...(map?.explained != null && joins.length > 1
        ? [say(m.alignment.mapping(map.explained))]
        : []),
      say(m.alignment.caveat),
      say(m.answer.caveat),
    ],
  };
}
