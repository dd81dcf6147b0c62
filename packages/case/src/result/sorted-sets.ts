/** Members of `a` that `b` lacks; both ascending. */
export function difference(a: Int32Array, b: Int32Array): Int32Array {
  const rest: number[] = [];
  let k = 0;
  for (const s of a) {
    while (k < b.length && b[k] < s) k++;
    if (k >= b.length || b[k] !== s) rest.push(s);
  }
  return Int32Array.from(rest);
}

/** Members of either; both ascending, the result too. */
export function union(a: Int32Array, b: Int32Array): Int32Array {
  const all: number[] = [];
  let j = 0;
  let k = 0;
  while (j < a.length || k < b.length) {
    if (k >= b.length || (j < a.length && a[j] < b[k])) all.push(a[j++]);
    else if (j >= a.length || b[k] < a[j]) all.push(b[k++]);
    else {
      all.push(a[j++]);
      k++;
    }
  }
  return Int32Array.from(all);
}
