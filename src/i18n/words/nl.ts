/** The file of words behind a namespace such as `ui` or `steps/2`; each is loaded when it is first asked for. */
export function load(namespace: string): Promise<{ default: object }> {
  const [folder, name] = namespace.split("/");
  if (folder === "steps") return import(`../../../locales/nl/steps/${name}.json`);
  if (folder === "variants") return import(`../../../locales/nl/variants/${name}.json`);
  return import(`../../../locales/nl/${namespace}.json`);
}
