/**
 * Labels for Gambit. Its version 16 takes printable ASCII only, its version 17 any UTF-8; both want
 * labels that are not empty, unlike one another, and without double, leading or trailing spaces. Its
 * reader loses track of backslashes, so a label has none.
 */
export type LabelStyle = "ascii" | "utf8";

/** What would hide or reorder the text around it: controls, format characters, half characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * Writes a name as a label. In ASCII, accents are dropped, and what then remains of other scripts is
 * written by code point: "북한" becomes "[U+BD81 U+D55C]".
 */
export function labelText(name: string, style: LabelStyle): string {
  const text = style === "ascii" ? plainLatin(name) : name.normalize("NFC");
  let label = "";
  let codes: string[] = [];
  const flush = () => {
    if (codes.length > 0) label += `[${codes.join(" ")}]`;
    codes = [];
  };
  for (const character of text.replace(/\s+/gu, " ").trim()) {
    const kept = style === "ascii" ? /[\x20-\x7e]/.test(character) : !UNSEEN.test(character);
    if (!kept) {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase();
      codes.push(`U+${code.padStart(4, "0")}`);
      continue;
    }
    flush();
    label += character === '"' ? "'" : character === "\\" ? "/" : character;
  }
  flush();
  return label === "" ? "unnamed" : label;
}

/** Latin letters without their accents; what is not Latin stays as it is. */
function plainLatin(name: string): string {
  return [...name.normalize("NFC")]
    .map((character) => {
      const bare = character.normalize("NFKD").replace(/\p{M}/gu, "");
      return /^[\x20-\x7e]+$/.test(bare) ? bare : (LOOK_ALIKES[character] ?? character);
    })
    .join("");
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": "'",
  "\u201d": "'",
  "\u2013": "-",
  "\u2014": "-",
  ß: "ss",
  ø: "o",
  Ø: "O",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
};

/** The label, with a number where it is taken; what is returned is added to `taken`. */
export function distinctLabel(label: string, taken: Set<string>): string {
  let distinct = label;
  for (let n = 2; taken.has(distinct); n++) distinct = `${label} (${n})`;
  taken.add(distinct);
  return distinct;
}
