import { describe, expect, it } from "vitest";
import { backingOf, basisText } from "../../src/describe/basis.js";
import { moveSentence } from "../../src/describe/changes.js";
import { conditionText } from "../../src/describe/condition.js";
import { outcomeSentence, stateSentence } from "../../src/describe/state.js";
import { en } from "../../src/messages/en.js";
import { messagesFor } from "../../src/messages/languages.js";
import { ARMS, viewOf } from "../cases.js";

const view = viewOf(ARMS);

describe("states, moves and conditions in words", () => {
  it("names who does what", () => {
    expect(stateSentence(view, 1, en)).toBe(
      "In state 2 (Eastern edge): Eastland keeps its arms. What readers call it here: Eastern edge.",
    );
    expect(stateSentence(view, 0, en)).toContain("no party does any of the things");
    expect(moveSentence(view, 3, 0, en)).toBe(
      "Eastland no longer keeps its arms; United Provinces no longer keeps its arms",
    );
    expect(outcomeSentence(view, 0, en)).toContain("holds in 1 of 4 states");
  });

  it("puts conditions into words, and leaves what it cannot read", () => {
    expect(conditionText(view, "east.arm if not west.arm", en)).toBe(
      "Eastland keeps its arms, unless United Provinces keeps its arms",
    );
    expect(conditionText(view, "peace or (armed and not east.arm)", en)).toBe(
      "Peace or (Both keep their arms and Eastland does not keep its arms)",
    );
    expect(conditionText(view, "east.arm iff west.arm", en)).toContain("if and only if");
    expect(conditionText(view, "east.arm and and", en)).toBe("east.arm and and");
  });

  it("gives the article where English wants one, and turns verbs", () => {
    expect(en.party("United States")).toBe("the United States");
    expect(en.party("China")).toBe("China");
    expect(en.condition.notOption("Japan", "Presses by sanctions")).toBe(
      "Japan does not press by sanctions",
    );
    expect(en.condition.notOption("Japan", "Carries arms")).toBe("Japan does not carry arms");
    expect(en.condition.notOption("Japan", "Air strike")).toBe("Japan does not take “Air strike”");
    expect(en.does("Japan", ["Air strike", "Joins in aid"], [])).toBe(
      "Japan joins in aid and takes “Air strike”",
    );
  });

  it("falls back to English where a language is not there", () => {
    expect(messagesFor("en-GB")).toBe(en);
    expect(messagesFor("ko")).toBe(en);
    expect(messagesFor("constructor")).toBe(en);
  });
});

describe("the basis of a claim", () => {
  it("is cited, judged or uncited, and never blank", () => {
    expect(basisText({ cite: ["E1", "E2"], hedge: "so-called" }, en)).toBe(
      "[E1, E2; hedged: “so-called”]",
    );
    expect(basisText({ judgement: "It is plain." }, en)).toBe("[analyst's judgement: It is plain]");
    expect(basisText({}, en)).toBe("[uncited]");
    expect(basisText(undefined, en)).toBe("[uncited]");
    expect(basisText({ cite: ["E1"], against: ["F2"] }, en)).toBe("[E1; against it: F2]");
    expect(backingOf({ cite: [] })).toBe("uncited");
    expect(backingOf({ reading: "ours" })).toBe("judged");
  });
});
