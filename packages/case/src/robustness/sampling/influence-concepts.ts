/** The concepts whose influences are given. */
export const INFLUENCE_CONCEPTS = ["nash", "seq"] as const;
