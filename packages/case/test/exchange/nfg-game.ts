/** A small reader of Gambit's strategic games (payoff version), and their pure Nash equilibria. */

export interface Game {
  readonly title: string;
  readonly players: readonly string[];
  readonly strategies: readonly (readonly string[])[];
  readonly comment: string;
  /** payoffs[profile][player]; the first player's strategy changes fastest. */
  readonly payoffs: readonly (readonly number[])[];
}

export function parseNfg(text: string): Game {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}]|[^\s{}"]+/g) ?? [];
  let next = 0;
  const take = (wanted?: string): string => {
    const token = tokens[next++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) {
      throw new Error(`expected ${wanted} at token ${next}, found ${token}`);
    }
    return token;
  };
  const label = (): string => {
    const token = take();
    if (!token.startsWith('"')) throw new Error(`expected a label, found ${token}`);
    return token.slice(1, -1);
  };
  const labels = (): string[] => {
    const list: string[] = [];
    take("{");
    while (tokens[next] !== "}") list.push(label());
    take("}");
    return list;
  };
  for (const word of ["NFG", "1", "R"]) take(word);
  const title = label();
  const players = labels();
  take("{");
  const strategies = players.map(labels);
  take("}");
  const comment = label();
  const profiles = strategies.reduce((n, list) => n * list.length, 1);
  const payoffs = Array.from({ length: profiles }, () =>
    players.map(() => {
      const number = Number(take());
      if (!Number.isInteger(number)) throw new Error("a payoff is no whole number");
      return number;
    }),
  );
  if (next !== tokens.length) throw new Error("the file goes on after its payoffs");
  return { title, players, strategies, comment, payoffs };
}

/** Strategy numbers by player, one list an equilibrium, by trying every deviation. */
export function pureEquilibria(game: Game): number[][] {
  const sizes = game.strategies.map((list) => list.length);
  const found: number[][] = [];
  for (let p = 0; p < game.payoffs.length; p++) {
    const chosen: number[] = [];
    let rest = p;
    for (const size of sizes) {
      chosen.push(rest % size);
      rest = Math.floor(rest / size);
    }
    let stride = 1;
    const stable = sizes.every((size, i) => {
      const base = p - chosen[i] * stride;
      const best = Math.max(
        ...Array.from({ length: size }, (_, k) => game.payoffs[base + k * stride][i]),
      );
      stride *= size;
      return game.payoffs[p][i] === best;
    });
    if (stable) found.push(chosen);
  }
  return found;
}
