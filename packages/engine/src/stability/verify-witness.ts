/**
 * The verifier: accepts a witness only if it proves its verdict by the definitions. Small, and
 * apart from the code that makes witnesses: the two share nothing but the moves of one party.
 */
import type { Model, OptionModel } from "../graph-model/model.js";
import { improvementsOf, isMove, movesOf } from "../graph-model/moves.js";
import { isTaken } from "../graph-model/patterns.js";
import type { Step } from "../graph-model/step.js";
import { CONCEPTS } from "./concepts.js";
import { findJointSanction, findSanction } from "./find-sanction.js";
import type { Deterrence, Witness } from "./witness.js";

export type Verification = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Whether the witness proves its verdict. A stable verdict is checked step by step: every
 * improvement is covered, every sanction legal, and it ends where the concept asks. For an
 * unstable one the verifier makes its own exhaustive search that nothing deters the improvement.
 * Whether the changes are the fewest is no part of the proof. States and parties that
 * the model does not have are refused like any other fault.
 *
 *     verifyWitness(model, explain(model, 7, 0, "seq")) // { ok: true }
 */
export function verifyWitness(model: Model, witness: Witness): Verification {
  const reason = faultOf(model, witness);
  return reason === null ? { ok: true } : { ok: false, reason };
}

function faultOf(model: Model, witness: Witness): string | null {
  const { party, state, concept, reading } = witness;
  if (!isIndex(party, model.partyCount)) return `There is no party ${party}.`;
  if (!isIndex(state, model.stateCount)) return `There is no state ${state}.`;
  if (!CONCEPTS.includes(concept)) return `There is no concept "${concept}".`;
  if (reading !== "legal-sequences" && reading !== "each-opponent-once") {
    return `There is no reading "${reading}".`;
  }
  if (concept === "sim" && model.form !== "option") return "SIM needs a model in option form.";
  return witness.stable ? faultOfStable(model, witness) : faultOfUnstable(model, witness);
}

type StableWitness = Extract<Witness, { stable: true }>;
type UnstableWitness = Extract<Witness, { stable: false }>;

function faultOfStable(model: Model, witness: StableWitness): string | null {
  const open = new Set(improvementsOf(model, witness.state, witness.party));
  if (witness.concept === "nash") {
    if (open.size > 0) return `The party can improve to state ${[...open][0]}.`;
    return witness.deterrences.length === 0 ? null : "Nash stability has nothing to deter.";
  }
  for (const deterrence of witness.deterrences) {
    const { improvement } = deterrence;
    if (!open.delete(improvement)) {
      return `State ${improvement} is no improvement, or is deterred twice.`;
    }
    const fault =
      witness.concept === "sim"
        ? faultOfJoint(model as OptionModel, witness, deterrence)
        : faultOfSanction(model, witness, deterrence);
    if (fault !== null) return `Against the improvement to state ${improvement}: ${fault}`;
  }
  return open.size === 0 ? null : `Nothing deters the improvement to state ${[...open][0]}.`;
}

function faultOfSanction(
  model: Model,
  { concept, party, state, reading }: StableWitness,
  { improvement, sanction, joint }: Deterrence,
): string | null {
  if (joint !== undefined) return "a joint state belongs to SIM.";
  if (sanction.length === 0) return "the sanction has no step.";
  const improving = concept === "seq" || concept === "sseq";
  const moved: number[] = [];
  let at = improvement;
  for (const step of sanction) {
    const fault = faultOfStep(model, at, step, party);
    if (fault !== null) return fault;
    if (reading === "each-opponent-once" && moved.includes(step.party)) {
      return `party ${step.party} moves more than once.`;
    }
    if (moved.at(-1) === step.party) return `party ${step.party} moves twice in a row.`;
    const level = model.levels[step.party];
    if (improving && level[step.to] <= level[at]) {
      return `party ${step.party} does not improve from state ${at} to ${step.to}.`;
    }
    moved.push(step.party);
    at = step.to;
  }
  const level = model.levels[party];
  if (level[at] > level[state]) return `it ends in state ${at}, which the party prefers.`;
  if (concept === "gmr" || concept === "seq") return null;
  const s3 = movesOf(model, at, party).find((q) => level[q] > level[state]);
  return s3 === undefined ? null : `the party escapes from state ${at} to ${s3}.`;
}

function faultOfStep(model: Model, at: number, step: Step, party: number): string | null {
  if (!isIndex(step.party, model.partyCount)) return `there is no party ${step.party}.`;
  if (!isIndex(step.to, model.stateCount)) return `there is no state ${step.to}.`;
  if (step.party === party) return "the party would sanction itself.";
  if (!isMove(model, at, step.to, step.party)) {
    return `party ${step.party} cannot move from state ${at} to ${step.to}.`;
  }
  return null;
}

function faultOfJoint(
  model: OptionModel,
  { party, state }: StableWitness,
  { improvement, sanction, joint }: Deterrence,
): string | null {
  if (joint === undefined || joint.moves.length === 0) return "nobody sanctions it.";
  if (sanction.length > 0) return "a sequence of steps is no part of SIM.";
  if (!isIndex(joint.state, model.stateCount)) return `there is no state ${joint.state}.`;
  // chosen.get(j) is the state that shows what party j does; who is absent stays as in `state`.
  const chosen = new Map<number, number>([[party, improvement]]);
  for (const step of joint.moves) {
    const fault = faultOfStep(model, state, step, party);
    if (fault !== null) return fault;
    if (chosen.has(step.party)) return `party ${step.party} contributes twice.`;
    const level = model.levels[step.party];
    if (level[step.to] <= level[state]) return `party ${step.party} does not improve.`;
    chosen.set(step.party, step.to);
  }
  for (let o = 0; o < model.optionCount; o++) {
    const source = chosen.get(model.owner[o]) ?? state;
    if (isTaken(model, joint.state, o) !== isTaken(model, source, o)) {
      return `state ${joint.state} is not where these changes lead.`;
    }
  }
  const level = model.levels[party];
  return level[joint.state] > level[state] ? "the party prefers the joint state." : null;
}

function faultOfUnstable(model: Model, witness: UnstableWitness): string | null {
  const { concept, party, state, improvement, reading } = witness;
  if (!improvementsOf(model, state, party).includes(improvement)) {
    return `State ${improvement} is no improvement of the party from state ${state}.`;
  }
  if (concept === "nash") return null;
  const level = model.levels[party];
  const bar = level[state];
  if (concept === "sim") {
    const q = findJointSanction(model as OptionModel, state, party, improvement, bar);
    return q === null ? null : `Joint improvements of the others lead to state ${q}.`;
  }
  const symmetric = concept === "smr" || concept === "sseq";
  const deters = (s2: number): boolean =>
    level[s2] <= bar && (!symmetric || movesOf(model, s2, party).every((s3) => level[s3] <= bar));
  const next = concept === "seq" || concept === "sseq" ? improvementsOf : movesOf;
  const s2 = findSanction(model, { from: improvement, focal: party, reading, next, deters });
  return s2 === null ? null : `The others can sanction it by going to state ${s2}.`;
}

function isIndex(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}
