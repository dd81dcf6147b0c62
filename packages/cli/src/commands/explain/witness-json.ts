import type { CompiledView } from "@sextant/case";
import type { Step, Witness } from "@sextant/engine";

/** A witness with keys and ids in place of the engine's indices; docs/08_command-line.md describes it. */
export function witnessJson(view: CompiledView, witness: Witness): Record<string, unknown> {
  const id = (s: number): number => view.states.id(s);
  const steps = (list: readonly Step[]): unknown[] =>
    list.map(({ party, to }) => ({ party: view.parties[party].key, to: id(to) }));
  const about = {
    party: view.parties[witness.party].key,
    state: id(witness.state),
    concept: witness.concept,
    reading: witness.reading,
    stable: witness.stable,
  };
  if (!witness.stable) return { ...about, improvement: id(witness.improvement) };
  return {
    ...about,
    deterrences: witness.deterrences.map(({ improvement, sanction, joint }) => ({
      improvement: id(improvement),
      ...(joint === undefined
        ? { sanction: steps(sanction) }
        : { joint: { moves: steps(joint.moves), state: id(joint.state) } }),
    })),
  };
}
