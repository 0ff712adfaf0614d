/** The files of words that the first question does not need; where they stand is loaded with the first of them. */
export function load(namespace: string): Promise<{ default: object }> {
  const [folder, name] = namespace.split("/");
  if (folder === "help") return import(`../../../locales/en/help/${name}.json`);
  if (folder === "worksheets") return import(`../../../locales/en/worksheets/${name}.json`);
  if (folder === "variants") return import(`../../../locales/en/variants/${name}.json`);
  return import(`../../../locales/en/${namespace}.json`);
}
