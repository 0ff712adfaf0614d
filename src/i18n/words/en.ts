/** The file of words behind a namespace such as `ui` or `steps/2`; each is loaded when it is first asked for. */
export async function load(namespace: string): Promise<{ default: object }> {
  const [folder, name] = namespace.split("/");
  if (folder === "steps") return import(`../../../locales/en/steps/${name}.json`);
  switch (namespace) {
    case "ui":
      return import("../../../locales/en/ui.json");
    case "rules":
      return import("../../../locales/en/rules.json");
    case "board":
      return import("../../../locales/en/board.json");
    case "variants/pga":
      return import("../../../locales/en/variants/pga.json");
    default:
      return (await import("./enLater.ts")).load(namespace);
  }
}
