/** A name that every system can keep: letters, digits, hyphens and points of ASCII. */
export function plainName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
  return plain === "" ? "case" : plain;
}
