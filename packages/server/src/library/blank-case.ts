import { editCase } from "@sextant/case";

/** The least that reads as a case: two parties with an option each, to be named and added to. */
const BLANK = `sextant: 1
title: New case

parties:
  first:
    name: First party
    options:
      agree: Agrees
  second:
    name: Second party
    options:
      agree: Agrees

outcomes:
  agreement: { name: Agreement, when: first.agree and second.agree }
`;

/** The text of a new case of that title. */
export function blankCase(title: string): string {
  const trimmed = title.trim();
  return trimmed === "" ? BLANK : editCase(BLANK, [{ path: ["title"], value: trimmed }]);
}
