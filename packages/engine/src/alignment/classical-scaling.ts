import { symmetricEigen } from "./symmetric-eigen.js";

/** Items as points of the plane. */
export interface ScaledMap {
  /** x and y of each item; the centre of all is 0, 0. */
  readonly points: readonly (readonly [number, number])[];
  /** All eigenvalues, the largest first; negative ones say that no map of any dimension is exact. */
  readonly eigenvalues: readonly number[];
  /** What the two axes explain: their eigenvalues over the sum of all, sizes only; null if all are 0. */
  readonly explained: number | null;
}

/**
 * Classical scaling: the points in the plane whose distances come nearest to given ones. Torgerson
 * 1952, "Multidimensional scaling: I. Theory and method", Psychometrika 17:401-419. With D the
 * distances and J = I - 11'/n, the coordinates are the first two eigenvectors of -J D² J / 2, each
 * times the root of its eigenvalue (0 where that is negative). Axes are turned so that the item
 * farthest along each lies on its positive side. Cost: n^3.
 *
 * @param distances symmetric, n rows of n, 0 on the diagonal
 */
export function classicalScaling(distances: readonly (readonly number[])[]): ScaledMap {
  const n = distances.length;
  const squares = distances.map((row) => row.map((d) => d * d));
  const rows = squares.map((row) => row.reduce((sum, x) => sum + x, 0) / n);
  const all = rows.reduce((sum, x) => sum + x, 0) / n;
  const products = squares.map((row, i) => row.map((x, j) => -0.5 * (x - rows[i] - rows[j] + all)));
  const { values, vectors } = symmetricEigen(products);
  // What is nothing but rounding is nothing.
  const noise = 1e-12 * Math.max(...values.map(Math.abs), 0);
  const eigenvalues = values.map((x) => (Math.abs(x) <= noise ? 0 : x));
  // Adding 0 makes of a negative zero a plain one.
  const axis = (k: number): readonly number[] => {
    const value = Math.max(0, eigenvalues[k] ?? 0);
    return (vectors[k] ?? []).map((x) => x * Math.sqrt(value) + 0);
  };
  const [xs, ys] = [axis(0), axis(1)];
  const total = eigenvalues.reduce((sum, x) => sum + Math.abs(x), 0);
  const two = eigenvalues.slice(0, 2).reduce((sum, x) => sum + Math.max(0, x), 0);
  return {
    points: distances.map((_, i) => [xs[i] ?? 0, ys[i] ?? 0] as const),
    eigenvalues,
    explained: total === 0 ? null : two / total,
  };
}
