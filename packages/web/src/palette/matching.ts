/** Something that can be gone to or done. */
export interface Command {
  readonly key: string;
  readonly group: string;
  readonly text: string;
  /** The key of the party that it is of, where it is of one: its badge stands before it. */
  readonly party?: string;
  /** What else it may be found by: an id, a party's name in another script. */
  readonly also?: string;
  run(): void;
}

/** More are not looked through. */
const MOST = 60;

/**
 * The commands that hold every word typed, wherever: first those whose own words begin with what was
 * typed, then those in which each word begins one, then the rest; else in the order given.
 */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return commands.slice(0, MOST);
  const whole = wanted.join(" ");
  const score = ({ text, group, also = "" }: Command): number => {
    const own = plain(text);
    const all = `${own} ${plain(`${also} ${group}`)}`;
    if (!wanted.every((word) => all.includes(word))) return 0;
    if (own.startsWith(whole) || plain(also) === whole) return 3;
    const words = all.split(/[\s(“"]+/);
    return wanted.every((word) => words.some((one) => one.startsWith(word))) ? 2 : 1;
  };
  return commands
    .map((command) => ({ command, score: score(command) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ command }) => command);
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
