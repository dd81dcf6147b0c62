import { STATE_KINDS, staysInFact } from "@sextant/engine";
import type { CompiledStatement } from "../compile/compiled-view.js";
import type { Basis } from "../document.js";
import { resultHead } from "../result/head.js";
import type { Correction, Counts, JointKey, Perception, Perspectives } from "./found.js";
import { isEquilibrium } from "./outcomes-in-pictures.js";
import type { PerspectivesJson } from "./perspectives-schema.js";

/**
 * The machine form: ids and keys, never indices; absent keys are absent. Of the states only those that
 * are an equilibrium in some game, or for all who see them, are listed.
 */
export function perspectivesToJson(found: Perspectives): PerspectivesJson {
  const { base, pictures, universe, concepts, equilibria, asked, pairs } = found;
  const key = (party: number): string => base.parties[party].key;
  const id = (u: number): number => universe.states[u].id;
  const ids = (states: Int32Array): number[] => Array.from(states, id);
  const byParty = <T>(of: (party: number) => T): Record<string, T> =>
    Object.fromEntries(base.parties.map((party, i) => [party.key, of(i)]));
  const unknownOrder = unknownOrders(found).map(({ party, view }) => ({ party: key(party), view }));
  const { statusQuo } = found;
  return {
    ...resultHead(base),
    concepts: [...concepts],
    ...(found.reading === "each-opponent-once" ? { reading: found.reading } : {}),
    ...(base.lean === true ? { gratuitous: "left-out" as const } : {}),
    ...(unknownOrder.length > 0 ? { unknownOrder } : {}),
    pictures: pictures.map((picture) => ({
      party: key(picture.party),
      view: picture.view.view,
      ...(picture.assumed ? { assumed: true as const } : {}),
      ...some("otherViews", picture.others),
      ...(picture.ownDiffers ? { ownOrderDiffers: true as const } : {}),
      ...some("rulesAdded", picture.rulesAdded),
      ...some("rulesRemoved", picture.rulesRemoved),
      ...(picture.otherStatusQuo ? { otherStatusQuo: true as const } : {}),
      states: picture.view.states.count,
    })),
    pairs: { total: pairs.differs + pairs.agrees + pairs.assumed, ...pairs },
    ...(asked.party === null ? {} : { party: key(asked.party) }),
    ...(asked.about === null ? {} : { about: key(asked.about) }),
    perceptions: found.perceptions.map((perception) => perceptionJson(perception, found)),
    ...(statusQuo === null
      ? {}
      : {
          statusQuo: {
            state: id(statusQuo.state),
            base: statusQuo.base,
            pictures: Object.fromEntries(
              statusQuo.pictures.flatMap((verdict, i) =>
                verdict === null ? [] : [[key(i), verdict]],
              ),
            ),
            hypergame: statusQuo.hypergame,
          },
        }),
    outcomes: found.outcomes.map((outcome) => ({
      key: base.outcomes[outcome.outcome].key,
      base: countsJson(outcome.base),
      pictures: byParty((i) => countsJson(outcome.pictures[i])),
      hypergame: countsJson(outcome.hypergame),
    })),
    equilibria: Object.fromEntries(
      concepts.map((concept) => {
        const of = equilibria[concept]!;
        return [
          concept,
          {
            base: ids(of.base),
            pictures: byParty((i) => ids(of.pictures[i])),
            hypergame: ids(of.hypergame),
          },
        ];
      }),
    ),
    states: statesJson(found),
    joint: found.joint.map((step) => ({
      ...jointJson(step, found),
      states: step.states.map(id),
      base: step.base,
      pictures: byParty((i) => step.pictures[i]),
      inFact: step.inFact,
      kind: step.kind,
    })),
    ...(found.jointComplete ? {} : { jointComplete: false as const }),
    secondLevel: found.secondLevel.map((second) => ({
      party: key(second.party),
      believed: second.believed.map(({ party, view }) => ({ party: key(party), view: view.view })),
      ...(second.statusQuo === null ? {} : { statusQuo: second.statusQuo }),
      outcomes: second.outcomes.map(({ outcome, counts }) => ({
        key: base.outcomes[outcome].key,
        counts: countsJson(counts),
      })),
    })),
    ...some("unusedViews", found.deeper),
  };
}

/** Parties with a tie of unknown order, once for each view in which they have one. */
export function unknownOrders({
  base,
  pictures,
}: Perspectives): { readonly party: number; readonly view: string }[] {
  const views = [...new Set([base, ...pictures.map(({ view }) => view)])];
  return views.flatMap((view) =>
    view.partial.flatMap((partial, party) => (partial ? [{ party, view: view.view }] : [])),
  );
}

function statesJson({ base, universe, kinds, stability, concepts, surprisesAt }: Perspectives) {
  const [concept] = concepts;
  const key = (party: number): string => base.parties[party].key;
  const where = (test: (party: number) => boolean): string[] =>
    base.parties.flatMap((party, i) => (test(i) ? [party.key] : []));
  return universe.states.flatMap(({ id }, u) => {
    const kind = STATE_KINDS[kinds[u]];
    if (kind === "unstable") return [];
    const unseen = where((i) => stability.seen[i][u] < 0);
    return [
      {
        id,
        kind,
        believedBy: where(
          (i) => stability.seen[i][u] >= 0 && isEquilibrium(stability.verdicts[i], concept, u),
        ),
        stays: where((i) => staysInFact(stability, concept, i, u)),
        ...some("unseenBy", unseen),
        surprises: surprisesAt(u).map(({ party, about, does }) => ({
          party: key(party),
          about: key(about),
          does,
        })),
      },
    ];
  });
}

function perceptionJson(perception: Perception, found: Perspectives) {
  const { base, pictures } = found;
  const { holder, about, status, agreement, basis, statements, correction } = perception;
  const key = (party: number): string => base.parties[party].key;
  const statement = (one: CompiledStatement, view: number) => ({
    id: one.id,
    condition: one.text,
    ...(one.goalText === null ? {} : { text: one.goalText }),
    place: one.rank + 1,
    tiedWith:
      pictures[view].view.statements[about].filter(({ rank }) => rank === one.rank).length - 1,
    ...grounds(one.basis),
  });
  return {
    holder: key(holder),
    about: key(about),
    status,
    agreement,
    ...grounds(basis),
    statements: statements.map(({ kind, believed, own }) => ({
      kind,
      ...(believed === null ? {} : { believed: statement(believed, holder) }),
      ...(own === null ? {} : { own: statement(own, about) }),
    })),
    orderDiffers: perception.orderDiffers,
    ...some("ignored", perception.ignored),
    ...some("options", perception.options),
    ...(perception.moves ? { moves: true as const } : {}),
    ...(correction === null ? {} : { correction: correctionJson(correction, found) }),
    ...(perception.uncorrected === null ? {} : { uncorrected: perception.uncorrected }),
  };
}

function correctionJson(correction: Correction, found: Perspectives) {
  const { outcomes } = found.base;
  const counted = (changes: Correction["changes"][number]["picture"]) =>
    changes.map(({ outcome, ...change }) => ({ outcome: outcomes[outcome].key, ...change }));
  return {
    weight: correction.weight,
    changes: correction.changes.map((change) => ({
      concept: change.concept,
      picture: counted(change.picture),
      ...(change.statusQuo === null ? {} : { statusQuo: change.statusQuo }),
      hypergame: counted(change.hypergame),
      ...(change.statusQuoInFact === null ? {} : { statusQuoInFact: change.statusQuoInFact }),
      verdicts: change.verdicts,
    })),
    jointGained: correction.jointGained.map((step) => jointJson(step, found)),
    jointLost: correction.jointLost.map((step) => jointJson(step, found)),
    ...(correction.byOrder.length === 0
      ? {}
      : {
          byOrder: correction.byOrder.map(({ order, weight }) => ({ order: [...order], weight })),
        }),
  };
}

function jointJson({ parties, outcomes }: JointKey, { base }: Perspectives) {
  const [a, b] = parties;
  return {
    parties: [base.parties[a].key, base.parties[b].key] as [string, string],
    outcomes: [...outcomes],
  };
}

const countsJson = ({ states, equilibria }: Counts) => ({ states, equilibria });

function grounds({ cite, hedge, judgement }: Basis) {
  return {
    ...(cite === undefined || cite.length === 0 ? {} : { cite }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(judgement === undefined ? {} : { judgement }),
  };
}

/** The key where there is something under it. */
function some<K extends string>(key: K, list: readonly string[]): { [key in K]?: string[] } {
  return list.length === 0 ? {} : ({ [key]: [...list] } as { [key in K]: string[] });
}
