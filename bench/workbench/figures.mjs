/** Median and 95th percentile of some times, in the unit that they are in. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), runs: times.length };
}

/** A row of the table: what was measured, and what it should stay under. */
export const figure = (name, unit, values, goal = null) => ({
  name,
  unit,
  ...(Array.isArray(values) ? spread(values) : { median: values, p95: null, runs: 1 }),
  goal,
});

export function tableText(rows) {
  const number = (value) => (value === null ? "-" : value.toFixed(value < 100 ? 1 : 0));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name, ...cells) => `${name.padEnd(width)}  ${cells.join("  ")}`;
  return [
    line("", "  median", "     p95", "runs", "goal"),
    ...rows.map(({ name, unit, median, p95, runs, goal }) =>
      line(
        name,
        number(median).padStart(8),
        number(p95).padStart(8),
        String(runs).padStart(4),
        goal === null ? unit : `under ${goal} ${unit}`,
      ),
    ),
  ].join("\n");
}
