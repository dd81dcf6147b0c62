import type { Mark } from "../../../compute/questions/stability/rows.js";

export const MARKS: readonly Mark[] = ["none", "credible", "threats", "leaves", "mixed"];

/** Each told by its shape, not by its colour alone. */
const SHAPES: Readonly<Record<Mark, string>> = {
  none: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z",
  credible: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3ZM8 3v10",
  threats: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z",
  leaves: "M3 8h9.500M9 4.500 12.500 8 9 11.500",
  mixed: "M2.500 9.500c2-4 3.500-4 5.500-1.500s3.500 2.500 5.500-1.500",
};

/** The sign of how a party stands to a state; what it means is said beside it or by its cell. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={`stability-sign stability-sign-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      {mark === "credible" && <path className="stability-half" d="M8 3a5 5 0 0 0 0 10Z" />}
      <path d={SHAPES[mark]} />
    </svg>
  );
}
