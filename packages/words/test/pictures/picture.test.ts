import { describe, expect, it } from "vitest";
import { type Picture, pictureFile, pictureInPage } from "../../src/index.js";
import { element, label } from "../../src/pictures/svg.js";

const picture: Picture = {
  key: "map",
  title: `A <b>"title"</b>`,
  description: "Two parties & a line.",
  width: 100,
  height: 50,
  body: label("</text><script>alert(1)</script>", 1 / 3, 2),
  table: { caption: "", columns: [], rows: [] },
};

describe("a picture", () => {
  it("names and describes itself, and lets no text of a case become markup", () => {
    for (const svg of [pictureFile(picture), pictureInPage(picture, "page")]) {
      expect(svg).not.toContain("<script");
      expect(svg).not.toContain("<b>");
      expect(svg).toContain("Two parties &amp; a line.");
      expect(svg).toMatch(/role="img" aria-labelledby="(\S+)-title \1-desc"/);
    }
  });

  it("has colours of its own as a file, and the page's in a page", () => {
    expect(pictureFile(picture)).toMatch(/<style>[^<]*prefers-color-scheme:dark/);
    expect(pictureInPage(picture, "page")).not.toContain("<style");
  });

  it("writes numbers the same way everywhere", () => {
    expect(label("x", 1 / 3, -0.0001)).toContain('x="0.33" y="0"');
    expect(element("circle", { r: 2 })).toBe('<circle r="2"/>');
  });
});
