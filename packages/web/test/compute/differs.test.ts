import { en } from "@sextant/words";
import { describe, expect, test } from "vitest";
import { differs } from "../../src/compute/questions/differs.js";
import { hold } from "./held.js";

const held = hold({
  "case.yaml": `sextant: 1
title: Two walls
parties:
  a: { name: Aland, options: { pay: Pays, wave: Waves } }
  b: { name: Bland, options: { wait: Waits } }
statusQuo: []
outcomes:
  deal: { name: The deal, when: a.pay and b.wait }
preferences:
  a: { statements: [{ id: keep, prefer: not a.pay }] }
  b: { statements: [{ id: calm, prefer: b.wait }] }
views:
  seen-by-a:
    holder: a
    ignores: [b.wait]
    rules: { add: [{ never: a.pay and a.wave }] }
    goals: { b: { own: { text: To be paid, when: a.pay } } }
    preferences:
      b: { statements: [own] }
`,
});

describe("what differs in a view", () => {
  const answer = differs(held, { view: "seen-by-a" });
  test("is named as a reader knows it, what belongs to a party's preferences with the party", () => {
    expect(answer.parties.map(({ key }) => key)).toEqual(["b"]);
    const texts = answer.input.map(({ object, text }) => [object, text]);
    expect(texts).toContainEqual(["rule", "the rule “never: a.pay and a.wave”"]);
    expect(texts).toContainEqual(["ignored", "the option “Waits”"]);
    expect(texts).toContainEqual(["goal", null]);
    expect(texts).toContainEqual(["statement", null]);
    expect(answer.results?.outcomes.deal?.name).toBe("The deal");
  });

  test("is told by its first few names, and how many there are more", () => {
    const { differs: words } = en.workbenchChanges;
    const names = ["Aland", "Bland", "Cland", "Dland", "Eland"];
    expect(words.parties([], 5)).toBe("no party's preferences differ from the base view");
    expect(words.parties(["Aland"], 2)).toBe("the preferences of Aland differ from the base view");
    expect(words.parties(names.slice(0, 4), 6)).toBe(
      "the preferences of Aland, Bland, Cland and Dland differ from the base view",
    );
    expect(words.parties(names, 6)).toBe(
      "the preferences of Aland, Bland, Cland and 2 more differ from the base view",
    );
    expect(words.parties(names, 5)).toBe(
      "the preferences of all its 5 parties differ from the base view",
    );
    expect(words.outcomes(["The deal"])).toBe("the verdict on “The deal” differs");
    expect(words.outcomes(["The deal", "War"])).toBe("the verdicts on “The deal” and “War” differ");
    expect(words.others(["the rule “x”"])).toBe("the rule “x” differs");
    expect(words.ignored(["the option “Waits”"])).toBe("the option “Waits” is not recognised");
  });
});
