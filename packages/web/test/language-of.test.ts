import { expect, test } from "vitest";
import { languageOf } from "../src/parts/language-of.js";

test.each([
  // Text, page, what it is written in, what it is marked with.
  ["Energy aid", "ko", "en", "en"],
  ["Energy aid", "ko", undefined, ""],
  ["Energy aid", "en", undefined, undefined],
  ["Energy aid", "en", "en-GB", undefined],
  ["Energiehilfe", "en", "de", "de"],
  ["에너지 지원", "ko", "en", undefined],
  ["에너지 지원", "en", "en", "ko"],
  ["경수로 (LWR)", "ko", "en", undefined],
  ["Сеул", "ko", "en", ""],
  ["Сеул", "en", "ru", "ru"],
  ["25, 12", "ko", "en", undefined],
  ["Energy aid", "en", "ko", undefined],
])("%s in a page in %s, in a case in %s", (text, page, written, lang) => {
  expect(languageOf(text, page, written)).toBe(lang);
});
