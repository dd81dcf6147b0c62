/**
 * A case of 294,912 states, for what must stay smooth however large a case is: nineteen options of six
 * parties, four of which exclude each other in pairs (2^19 · 9/16). Made, not studied: its parties stand
 * for nobody. The same text at every call.
 */
export const LARGE_STATES = 294_912;

const LETTERS = ["A", "B", "C", "D", "E", "F"];
/** How many options each of the six parties has. */
const OPTIONS = [4, 3, 3, 3, 3, 3];

/** The case file; `options`: leave out the last ones, for a smaller case of the same kind. */
export function largeCase(options = 19) {
  const keys = [];
  const parties = [];
  LETTERS.forEach((letter, party) => {
    const own = [];
    for (let k = 1; k <= OPTIONS[party] && keys.length < options; k++) {
      const key = `${letter.toLowerCase()}.act-${k}`;
      keys.push(key);
      own.push(`      act-${k}: Takes step ${k} of party ${letter}`);
    }
    if (own.length > 0)
      parties.push(
        [`  ${letter.toLowerCase()}:`, `    name: Party ${letter}`, "    options:", ...own].join(
          "\n",
        ),
      );
  });
  const last = keys.length - 1;
  // Each party wants some steps of others, and would rather spare its own: no two want the same.
  const preferences = parties.map((_, party) => {
    const wants = [0, 1, 2, 3, 4].map((k) => keys[(party * 5 + k * 3 + 1) % keys.length]);
    return [
      `  ${LETTERS[party].toLowerCase()}:`,
      "    statements:",
      ...wants.map((key, k) => `      - ${k % 2 === 0 ? key : `not ${key}`}`),
      `      - ${keys[0]} if ${keys[last]}`,
    ].join("\n");
  });
  return `sextant: 1
title: A made case of many states
question: Does the table stay smooth?
parties:
${parties.join("\n")}
statusQuo: [${keys[1]}, ${keys[last]}]
rules:
  - never: ${keys[0]} and ${keys[4]}
  - never: ${keys[1]} and ${keys[7]}
outcomes:
  settled:
    name: Settled
    when: ${keys[0]} and ${keys[last]}
  half-way:
    name: Half-way
    when: ${keys[0]} and not ${keys[last]}
  stalled:
    name: Stalled
    when: not ${keys[0]} and ${keys[1]}
preferences:
${preferences.join("\n")}
stateNames:
  ${"N".repeat(keys.length)}: Nobody moves
  ${"Y".padEnd(keys.length, "N")}: The first step
`;
}
