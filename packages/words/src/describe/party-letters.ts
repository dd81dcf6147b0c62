/**
 * One or two letters for each party, different for each, by which it is told from the others wherever it is
 * shown: with a colour and a pattern, so that none of them stands alone. The initials of a name of several
 * words, else its first letter, else one that is free.
 *
 * @example partyLetters([{ key: "usa", name: "United States" }, { key: "china", name: "China" }]); // ["US", "C"]
 */
export function partyLetters(
  parties: readonly { readonly key: string; readonly name: string }[],
): string[] {
  const taken = new Set<string>();
  return parties.map(({ name, key }) => freeLetter(name, key, taken));
}

function freeLetter(name: string, key: string, taken: Set<string>): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = Array.from(words[0] ?? name)[0]?.toLocaleUpperCase() ?? "?";
  const initials = words
    .slice(0, 2)
    .map((word) => Array.from(word)[0])
    .join("");
  const letters = Array.from(words[0] ?? name)
    .slice(1)
    .map((letter) => first + letter.toLocaleLowerCase());
  const own = [
    ...(words.length > 1 ? [initials] : []),
    first,
    initials,
    ...letters,
    key.slice(0, 2),
  ];
  const found = own.find((letter) => letter !== "" && !taken.has(letter)) ?? `${taken.size + 1}`;
  taken.add(found);
  return found;
}
