import { readFileSync } from "node:fs";
import { type Analysis, analyse, compileView, readCase } from "@sextant/case";
import { type EvidenceFile, encodeUtf8, sha256 } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { base64OfHex } from "../../src/html/base64.js";
import { shortBriefHtml } from "../../src/index.js";
import { Citations } from "../../src/short/citations.js";
import { cutText } from "../../src/short/measure.js";
import { named, readPage } from "../brief/page.js";
import { OVERFULL } from "./overfull.js";

const cases = new URL("../../../../cases/", import.meta.url);
const analysed = (path: string, view = "base"): Analysis => {
  const folder = new URL(path.replace(/[^/]*$/, ""), cases);
  const name = path.replace(/^.*\//, "");
  const loaded = readCase(name, (file) => readFileSync(new URL(file, folder)));
  return analyse(compileView(loaded, view));
};
const made = (document: object, evidence: object | null = null): Analysis =>
  analyse(
    compileView(
      readCase("case.yaml", (path) =>
        encodeUtf8(JSON.stringify(path === "case.yaml" ? document : evidence)),
      ),
    ),
  );
/** What a reader sees, without the markup. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

describe("the six-party talks on one page", () => {
  const analysis = analysed("six-party-talks/case.yaml");
  const page = shortBriefHtml(analysis);
  const elements = readPage(page);
  const text = textOf(page);

  it("asks, answers why and what would move them, and says that it is a model", () => {
    expect(text).toContain("Why are the six-party talks stuck, and what would move them?");
    expect(text).toContain("no party can improve its position by acting alone (Nash)");
    expect(text).toContain("each have in their hands what the other most lacks");
    expect(text).toContain("What could move the talks is acting together");
    expect(text).toContain("Results describe this model, not the world.");
  });

  it("has every party and every outcome, and no list of the first of them", () => {
    for (const { name } of analysis.view.parties) expect(text).toContain(name);
    for (const { name } of analysis.view.outcomes) expect(text).toContain(name);
    expect(text).not.toMatch(/more part|more outcome|more source/);
  });

  it("says what hangs on an order that is unknown, what is disputed and what is hedged", () => {
    expect(text).toContain("hang on an order of preference that the case leaves unknown");
    expect(text).toContain("Against four preferences other statements speak");
    expect(text).toContain("11 preferences carry a hedge of their source");
    expect(text).toMatch(/and \d more points?; the full brief has/);
  });

  it("numbers its sources in the order of the page, and every number leads to one", () => {
    const ids = elements.flatMap((e) => e.attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = named(elements, "a").map((a) => a.attributes.get("href") ?? "");
    expect(numbers.length).toBeGreaterThan(20);
    for (const href of numbers) expect(ids).toContain(href.slice(1));
    const firsts = [...new Set(numbers)].map((href) => Number(href.replace("#source-", "")));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(text).toMatch(/Ha and Shin 2007 \(E\d+/);
  });

  it("loads nothing, runs nothing, and its policy fits its style", () => {
    for (const name of ["script", "link", "img", "iframe", "form"]) {
      expect(named(elements, name)).toEqual([]);
    }
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    expect(style).not.toMatch(/url\(|@import|https?:/);
    expect(page).toContain(`'sha256-${base64OfHex(sha256(encodeUtf8(style)))}'`);
  });

  it("tells how to make it again, with the view, and is the same every time", () => {
    expect(text).toContain("sextant brief case.yaml --short -o brief.html");
    expect(text).toContain(analysis.view.loaded.hash);
    expect(shortBriefHtml(analysis)).toBe(page);
    const moscow = textOf(
      shortBriefHtml(analysed("six-party-talks/case.yaml", "seen-from-moscow")),
    );
    expect(moscow).toContain("view: Seen from Moscow");
    expect(moscow).toContain("--short --view seen-from-moscow -o brief.html");
  });
});

describe("other cases on one page", () => {
  it("without outcomes, say where the model can come to rest", () => {
    const text = textOf(shortBriefHtml(analysed("library/hipel-fraser-1980/garrison.yaml")));
    expect(text).toContain("The case names no status quo");
    expect(text).toContain("Where the model can come to rest");
    expect(text).toContain("15 of the 19 claims have no source");
    expect(text).toContain("The case names no source.");
  });

  it("never call an uncited wish anything else", () => {
    const page = shortBriefHtml(
      made({
        sextant: 1,
        title: "T <b>",
        parties: {
          a: { name: "A", options: { x: "Does x" } },
          b: { name: "B", options: { y: "Does y" } },
        },
        statusQuo: [],
        preferences: { a: { statements: [{ prefer: "a.x" }, { prefer: "not b.y" }] } },
      }),
    );
    expect(page).toContain("T &lt;b&gt;");
    expect(textOf(page)).toMatch(/Wants first, and lacks: A does x \? uncited/);
    expect(textOf(page)).toContain("No preferences are given.");
  });

  it("cut what is too long in words, by whole items", () => {
    const page = shortBriefHtml(made(OVERFULL.document, OVERFULL.evidence));
    readPage(page);
    const text = textOf(page);
    expect(text).toMatch(/and \d+ more parties; the full brief has them/);
    expect(text).toMatch(/and \d+ more outcomes; the full brief has them/);
    expect(text).toContain("“…”: words left out here.");
    expect(text).not.toContain("W".repeat(60));
  });
});

describe("what stands behind a sentence", () => {
  const deal = (a: object, b: object): string => {
    const page = shortBriefHtml(
      made(
        {
          sextant: 1,
          title: "A deal",
          evidence: "evidence.yaml",
          parties: {
            a: { name: "Anna", options: { x: "Signs" } },
            b: { name: "Bert", options: { y: "Signs" } },
          },
          statusQuo: [],
          outcomes: { deal: { name: "Deal", when: "a.x and b.y" } },
          preferences: {
            a: { statements: [{ prefer: "deal", ...a }, { prefer: "not a.x" }] },
            b: { statements: [{ prefer: "deal", ...b }, { prefer: "not b.y" }] },
          },
        },
        {
          sextantEvidence: 1,
          sources: { s: { type: "book", title: "A book" } },
          statements: { E1: { source: "s", summary: "Bert wants a deal" } },
        },
      ),
    );
    return /<section id="answer"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  };

  it("is that of the party's own preference, not of another's in the same words", () => {
    const text = textOf(deal({}, { cite: ["E1"] }));
    expect(text).toContain("What Anna most lacks (“Deal” ? uncited) takes a move of Bert");
    expect(text).toMatch(/could leave the status quo .* for “Deal”, where/);
    const cited = deal({ cite: ["E1"] }, {});
    expect(textOf(cited)).toContain("What Anna most lacks (“Deal”source 1) takes a move of Bert");
    expect(cited.match(/href/g)).toHaveLength(1);
  });

  it("is the least where words give the preferences of several", () => {
    const evidence = {
      sextantEvidence: 1,
      sources: { s: { type: "book", title: "A book" } },
      statements: { E1: { source: "s", summary: "Bert wants the gate open" } },
    };
    const gate = (ann: object) =>
      textOf(
        shortBriefHtml(
          made(
            {
              sextant: 1,
              title: "A gate",
              evidence: "evidence.yaml",
              parties: {
                a: { name: "Ann", options: { w: "Waits" } },
                b: { name: "Bob", options: { w: "Waits" } },
                c: { name: "Cid", options: { open: "Opens the gate" } },
              },
              statusQuo: [],
              preferences: {
                a: { statements: [{ prefer: "c.open", ...ann }] },
                b: { statements: [{ prefer: "c.open", cite: ["E1"] }] },
                c: { statements: [{ prefer: "not c.open" }] },
              },
            },
            evidence,
          ),
        ),
      );
    expect(gate({})).toContain("What Ann and Bob most lack (“Cid opens the gate” ? uncited) lies");
    expect(gate({ cite: ["E1"] })).toContain("most lack (“Cid opens the gate”source 1) lies");
  });
});

describe("the numbers of sources", () => {
  const evidence = {
    sextantEvidence: 1,
    sources: { s: { type: "book", title: "S" }, t: { type: "book", title: "T" } },
    statements: { E1: { source: "s", summary: "" }, E2: { source: "t", summary: "" } },
  } as unknown as EvidenceFile;

  it("are shown where the page has room to name the source, else counted", () => {
    const citations = new Citations(evidence, 1);
    expect(citations.mark(["E1"])?.markup).toContain('href="#source-1"');
    expect(citations.mark(["E2"])).toBeNull();
    expect(citations.mark(["E1", "E2"])?.markup).toMatch(/1<\/a>\+1<\/sup>$/);
    expect(citations.cited.map(({ number }) => number)).toEqual([1]);
    expect(citations.count).toBe(2);
  });
});

describe("cutText", () => {
  it("cuts between words where that loses little, counts wide and unseen characters", () => {
    expect(cutText("a  short\ntext", 40)).toEqual({ text: "a short text", cut: false });
    expect(cutText("one two three four", 15)).toEqual({ text: "one two three…", cut: true });
    expect(cutText("國國國國", 4)).toEqual({ text: "國國…", cut: true });
    expect(cutText("x".repeat(50), 5)).toEqual({ text: "xxxxx…", cut: true });
    expect(cutText("\u200B\u200B\u200B", 16)).toEqual({ text: "\u200B\u200B…", cut: true });
  });
});
