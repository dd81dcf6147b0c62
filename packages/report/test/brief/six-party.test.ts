import { encodeUtf8, sha256 } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { base64OfHex } from "../../src/html/base64.js";
import { type Element, named, readPage, sixPartyPage } from "./page.js";

const { page, analysis } = sixPartyPage();
const elements = readPage(page);
const ids = elements.flatMap((e) => e.attributes.get("id") ?? []);
const hrefs = named(elements, "a").map((a) => a.attributes.get("href") ?? "");

describe("the page of the six-party talks", () => {
  it("carries what the monograph's landing page carries", () => {
    const { document } = analysis.view;
    expect(page).toContain("Weapons of mass destruction");
    expect(named(elements, "h1")).toHaveLength(1);
    expect(named(elements, "title")[0].text).toBe(document.title.replaceAll("'", "&#39;"));
    for (const title of ["Brief synopsis", "Summary", "Authored by", "As of 2006-12"]) {
      expect(page).toContain(title);
    }
  });

  it("answers, and says that results describe the model", () => {
    expect(page).toContain("Why are the six-party talks stuck");
    expect(page).toContain("Results describe this model, not the world.");
    expect(page).toMatch(/no party can improve its position by acting alone/);
  });

  it("says why they are stuck, and which verdicts hang on an order left unknown", () => {
    const start = page.indexOf('<section id="answer"');
    const answer = page.slice(start, page.indexOf("</section>", start));
    expect(answer).toContain("each have in their hands what the other most lacks");
    expect(answer).toMatch(/<p>The verdicts on [^<]* hang on an order of preference/);
    expect(answer).toMatch(/<li>If the United States puts [^<]*“Libyan model” does not hold under/);
    expect(answer).toContain(
      '<details class="fold" open><summary>Where an order is unknown</summary>',
    );
  });

  it("has landmarks, one heading order and a skip link", () => {
    for (const name of ["header", "nav", "main", "footer"]) {
      expect(named(elements, name)).toHaveLength(1);
    }
    expect(named(elements, "html")[0].attributes.get("lang")).toBe("en");
    expect(named(elements, "a")[0].attributes.get("href")).toBe("#answer");
    const levels = elements.filter((e) => /^h[1-6]$/.test(e.name)).map((e) => Number(e.name[1]));
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual(i === 0 ? 1 : levels[i - 1] + 1);
    });
  });

  it("has unique ids, and every link and label within the page leads to one", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of hrefs.filter((h) => h.startsWith("#"))) expect(ids).toContain(href.slice(1));
    for (const e of elements) {
      const label = e.attributes.get("aria-labelledby");
      if (label !== undefined) expect(ids).toContain(label);
      const fill = /^url\(#(.+)\)$/.exec(e.attributes.get("fill") ?? "");
      if (fill) expect(ids).toContain(fill[1]);
    }
  });

  it("gives every table a caption and headers with their scope", () => {
    const tables = named(elements, "table").length;
    expect(tables).toBeGreaterThanOrEqual(3);
    expect(named(elements, "caption")).toHaveLength(tables);
    for (const th of named(elements, "th")) {
      expect(["col", "row"]).toContain(th.attributes.get("scope"));
    }
  });

  it("shows every cited statement as a passage, one click away and in the list", () => {
    const statements = analysis.view.loaded.evidence?.statements ?? {};
    for (const id of Object.keys(statements)) expect(ids).toContain(`passage-${id}`);
    const cited = analysis.view.statements.flat().flatMap((s) => s.basis.cite ?? []);
    expect(cited.length).toBeGreaterThan(40);
    expect(page).not.toContain("is not in the evidence file");
    const details = named(elements, "details").filter(
      (e) => e.attributes.get("class") === "passages",
    );
    expect(details.length).toBeGreaterThan(60);
  });

  it("marks quotes within the words around them", () => {
    expect(page).toMatch(
      /this is <mark>|Indeed, <mark>|<mark>[^<]*most important goal for Russia[^<]*<\/mark>/,
    );
    const quoted = named(elements, "mark").length;
    expect(quoted).toBeGreaterThan(33);
    expect(page).toContain("Restated");
  });

  it("keeps hedges, readings, slips and what stays unmodelled", () => {
    for (const words of [
      "Hedged by its source:",
      "so-called",
      "Slips of the sources",
      "North Korean nuclearization",
      "thousands of Soviet intercontinental",
      "What stays unmodelled",
      "red line",
      "Which of these weighs more is unknown:",
      "Of equal weight; how many of them hold is counted:",
    ]) {
      expect(page).toContain(words);
    }
  });

  it("says how the answer differs in each view", () => {
    for (const view of ["Seen from Moscow", "Seen from Washington", "Seen from Pyongyang"]) {
      expect(page).toContain(view);
    }
    expect(page).toContain('class="differs counts"');
  });

  it("shows names in other scripts in their own language", () => {
    expect(page).toMatch(/<bdi lang="ko">[^<]+<\/bdi>/);
    expect(page).toMatch(/<bdi lang="ru">КНДР<\/bdi>/);
  });

  it("loads nothing, runs nothing, and its policy fits its style", () => {
    const loading = [
      "script",
      "link",
      "img",
      "iframe",
      "object",
      "embed",
      "form",
      "base",
      "source",
    ];
    for (const name of loading) expect(named(elements, name)).toEqual([]);
    for (const e of elements) {
      for (const [key, value] of e.attributes) {
        expect(key.startsWith("on")).toBe(false);
        expect(["src", "srcset", "style", "xlink:href", "ping"]).not.toContain(key);
        if (key === "href")
          expect(value).toMatch(/^(#|https?:\/\/|data:application\/(yaml|json);)/);
      }
    }
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    expect(style).not.toMatch(/url\(|@import|https?:/);
    const policy = named(elements, "meta")
      .find((e) => e.attributes.has("http-equiv"))
      ?.attributes.get("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${base64OfHex(sha256(encodeUtf8(style)))}'`);
  });

  it("holds the case and the evidence as they were written", () => {
    const saved = named(elements, "a").filter((a) => a.attributes.has("download"));
    expect(saved.map((a) => a.attributes.get("download"))).toEqual(["case.yaml", "evidence.yaml"]);
    const content = decodeURIComponent(
      (saved[0].attributes.get("href") ?? "").replace(/^[^,]*,/, "").replaceAll("&#39;", "'"),
    );
    expect(content).toBe(analysis.view.loaded.text);
  });

  it("names engine, hash and citation", () => {
    expect(page).toContain(analysis.view.loaded.hash);
    expect(page).toContain("engine 0.1.0");
    expect(page).toContain("How to cite this page");
  });

  it("is the same every time", () => {
    expect(sixPartyPage().page).toBe(page);
  });

  it("gives each party one letter, unlike the others'", () => {
    const letters = named(elements, "text").map((e: Element) => e.text);
    expect(new Set(letters.slice(0, 6)).size).toBe(6);
  });
});
