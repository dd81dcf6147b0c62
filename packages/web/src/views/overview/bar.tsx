/** Cited, judged and uncited as parts of a bar; the numbers stand beside it. */
export function Bar({ counts }: { readonly counts: readonly number[] }) {
  const all = counts.reduce((sum, n) => sum + n, 0);
  let x = 0;
  return (
    <svg aria-hidden="true" className="overview-bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      {counts.map((n, k) => {
        const width = all === 0 ? 0 : (100 * n) / all;
        x += width;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts are always the same three
            key={k}
            className={`overview-part-${k}`}
            x={x - width}
            width={width}
            height="8"
          />
        );
      })}
    </svg>
  );
}
