import type { ReactNode } from "react";
import "./section.css";

/** A part of the model under its heading, with what it is for, and what stands there while it is empty. */
export function Section({
  id,
  title,
  text,
  empty = null,
  children,
}: {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly empty?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="model-section">
      <h2 id={id}>{title}</h2>
      <p className="soft">{text}</p>
      {empty !== null && <p className="model-lead">{empty}</p>}
      {children}
    </section>
  );
}
