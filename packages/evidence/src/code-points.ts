/**
 * Places in source texts are counted in Unicode code points, so that they mean the same in every
 * language and tool; JavaScript counts UTF-16 units. For texts without astral characters the two
 * are the same, and are then not walked.
 */

const ASTRAL = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** A text with its places in code points. */
export interface CodePointText {
  readonly text: string;
  /** The length in code points. */
  readonly length: number;
  /** The text between two places. */
  slice(start: number, end: number): string;
  /** The place, in code points, of a UTF-16 index. */
  pointAt(unit: number): number;
}

/** Prepares a text for counting in code points. Linear in the text; each call after it too at worst. */
export function codePointText(text: string): CodePointText {
  if (!ASTRAL.test(text)) {
    return {
      text,
      length: text.length,
      slice: (start, end) => text.slice(start, end),
      pointAt: (unit) => unit,
    };
  }
  // One entry a code point: where it begins in UTF-16 units.
  const begins: number[] = [];
  for (let i = 0; i < text.length; i++) {
    begins.push(i);
    if (text.codePointAt(i)! > 0xffff) i++;
  }
  const unitAt = (point: number): number =>
    point >= begins.length ? text.length : begins[Math.max(0, point)];
  return {
    text,
    length: begins.length,
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    pointAt(unit) {
      let low = 0;
      let high = begins.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (begins[middle] < unit) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (text.codePointAt(i)! > 0xffff) {
      length--;
      i++;
    }
  }
  return length;
}
