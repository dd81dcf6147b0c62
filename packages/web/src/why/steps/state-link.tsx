import type { StateTold } from "../../compute/questions/told/told.js";
import { WhyLink } from "../why-link.js";

/** A state by its title, which opens what it is and how each party stands to it. */
export function StateLink({ state }: { readonly state: StateTold }) {
  return (
    <WhyLink why={{ kind: "state", state: state.id }}>
      <bdi>{state.title}</bdi>
    </WhyLink>
  );
}
