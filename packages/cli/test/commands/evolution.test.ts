import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, sextant } from "../sextant.js";

interface Told {
  from: number;
  reached: { moves: number; improvements: number };
  states: { id: number; moves: number; improvements?: number; equilibrium: string[] }[];
  outcomes: { key: string; moves: number | null; improvements: number | null }[];
  ways: {
    by: string;
    steps: number | null;
    targets: number[];
    paths: { party: string; to: number }[][];
  }[];
}

const told = async (...words: string[]): Promise<Told> =>
  JSON.parse((await sextant(["evolution", SIX_PARTY, "--json", ...words])).out);

describe("sextant evolution", () => {
  it("tells what is reached, in how few steps", async () => {
    const { from, reached, states, outcomes } = await told();
    expect(states.length).toBe(reached.moves + 1);
    expect(states.filter(({ improvements }) => improvements !== undefined).length).toBe(
      reached.improvements + 1,
    );
    expect(states.find(({ id }) => id === from)).toMatchObject({ moves: 0, improvements: 0 });
    for (const { moves, improvements } of outcomes) {
      if (improvements !== null) expect(moves).toBeLessThanOrEqual(improvements);
    }
  });

  it("names the equilibria under the same concepts as analyse, SIM among them", async () => {
    const json = async (...words: string[]) =>
      JSON.parse((await sextant([...words, PRISONERS, "--json"])).out);
    const { states }: Told = await json("evolution", "--from", "1");
    const { stability } = await json("analyse");
    for (const concept of ["nash", "seq", "sim"]) {
      const all: number[] = stability[concept].equilibria;
      const reached = states.filter(({ equilibrium }) => equilibrium.includes(concept));
      expect(all.length).toBeGreaterThan(0);
      expect(reached.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
        all.filter((id) => states.some((state) => state.id === id)).sort((a, b) => a - b),
      );
    }
  });

  it("shows the shortest ways, in which no party moves twice in a row", async () => {
    const [moves] = (await told("--to", "ukrainian-model")).ways;
    expect(moves.by).toBe("moves");
    expect(moves.paths.length).toBeGreaterThan(0);
    for (const path of moves.paths) {
      expect(path.length).toBe(moves.steps);
      expect(moves.targets).toContain(path.at(-1)?.to);
      path.slice(1).forEach((step, k) => {
        expect(step.party).not.toBe(path[k].party);
      });
    }
    const { out } = await sextant([
      "evolution",
      SIX_PARTY,
      "--to",
      "ukrainian-model",
      "--limit",
      "1",
    ]);
    expect(out).toContain("Shortest ways there by moves");
  });

  it("begins where --from says", async () => {
    expect((await told("--from", "244")).from).toBe(244);
    expect((await sextant(["evolution", SIX_PARTY, "--from", "nowhere"])).code).toBe(64);
  });

  it("answers in words", async () => {
    const { code, out } = await sextant(["evolution", SIX_PARTY]);
    expect(code).toBe(0);
    expect(out).toContain("other states can be reached");
    expect(out).toContain("What two parties could do together");
  });
});
