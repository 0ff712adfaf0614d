/** The class names that are there, as one attribute. */
export function join(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
