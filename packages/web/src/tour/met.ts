import { useEffect, useRef } from "react";
import type { Overlay } from "../app/overlay.js";
import { useRoute } from "../app/router.js";
import { useCasePart } from "../model/use-case.js";
import { met } from "./progress.js";

/** Tells the tour what the person does: where they go, what becomes of the case, what they open. */
export function Met({ overlay }: { readonly overlay: Overlay | null }) {
  const { caseId, why, view, more } = useRoute();
  const change = useCasePart((state) => state.change);
  const cited = why?.kind === "citation" || (more.source ?? "") !== "";
  useEffect(() => {
    if (why !== null) met(caseId, "why");
  }, [caseId, why]);
  useEffect(() => {
    if (cited) met(caseId, "source");
  }, [caseId, cited]);
  useEffect(() => {
    if (view !== "base") met(caseId, "eyes");
  }, [caseId, view]);
  useEffect(() => {
    if (overlay === "brief") met(caseId, "brief");
  }, [caseId, overlay]);
  // What was done before the step began does not count.
  const told = useRef(change?.key);
  useEffect(() => {
    if (change === null || change.key === told.current) return;
    told.current = change.key;
    if (change.kind === "edited") met(caseId, "edit");
    if (change.kind === "undone") met(caseId, "undo");
  }, [caseId, change]);
  return null;
}
