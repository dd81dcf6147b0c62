/** A pattern of options, the letters of each party set apart. */
export function Pattern({
  pattern,
  options,
}: {
  readonly pattern: string;
  readonly options: readonly { readonly key: string; readonly party: string }[];
}) {
  return (
    <code className="stability-pattern" title={pattern}>
      {options.map(({ key, party }, o) => (
        <span
          key={key}
          className={`stability-letter-${LETTERS[pattern[o]] ?? "open"}${o > 0 && options[o - 1].party !== party ? " stability-apart" : ""}`}
        >
          {pattern[o]}
        </span>
      ))}
    </code>
  );
}

const LETTERS: Readonly<Record<string, string>> = { Y: "yes", N: "no" };
