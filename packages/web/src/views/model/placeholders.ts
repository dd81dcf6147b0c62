/**
 * What a new case is given for the parties and options that it must have. A name that the program gave is
 * no name yet: the first real one also gives the key.
 */
const GIVEN: Readonly<Record<string, string>> = {
  first: "First party",
  second: "Second party",
  agree: "Agrees",
};

export function isPlaceholder(key: string, name: string): boolean {
  return GIVEN[key] === name;
}
