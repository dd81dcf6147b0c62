/** Eigenvalues, the largest first, and their vectors, one a row. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

const MOST_SWEEPS = 100;

/**
 * The eigenvalues and orthonormal eigenvectors of a symmetric matrix by cyclic Jacobi rotations
 * (Golub & Van Loan, "Matrix Computations", section 8.5): for small matrices, exact to rounding.
 * Each vector's entry of largest size is positive (the first, where several are that large), so that
 * the same matrix always gives the same vectors. Cost: about n^3 a sweep, and few sweeps.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  const size = Math.hypot(...a.flat()) || 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = 0; q < p; q++) off = Math.max(off, Math.abs(a[p][q]));
    if (off <= 1e-15 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  const order = a
    .map((row, i) => ({ value: row[i], i }))
    .sort((x, y) => y.value - x.value || x.i - y.i);
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ i }) => oriented(v.map((row) => row[i]))),
  };
}

/** Makes a[p][q] zero by a rotation in the plane of p and q. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (a[p][q] === 0) return;
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...v]) {
    const [x, y] = [row[p], row[q]];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p][k], a[q][k]];
    a[p][k] = c * x - s * y;
    a[q][k] = s * x + c * y;
  }
}

function oriented(vector: readonly number[]): number[] {
  const largest = Math.max(...vector.map(Math.abs));
  const first = vector.find((x) => Math.abs(x) > largest - 1e-9) ?? 0;
  return vector.map((x) => (first < 0 ? -x : x));
}
