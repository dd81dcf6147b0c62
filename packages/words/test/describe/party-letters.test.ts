import { expect, it } from "vitest";
import { partyLetters } from "../../src/describe/party-letters.js";

it("gives each party letters that no other has", () => {
  const letters = (names: readonly string[]): string[] =>
    partyLetters(names.map((name, i) => ({ key: `k${i}`, name })));
  expect(
    letters(["North Korea", "United States", "South Korea", "China", "Japan", "Russia"]),
  ).toEqual(["NK", "US", "SK", "C", "J", "R"]);
  expect(letters(["A", "A", "→"])).toEqual(["A", "k1", "→"]);
  expect(letters(["Alba", "Aria", "한국"])).toEqual(["A", "Ar", "한"]);
});
