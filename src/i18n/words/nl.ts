/** The file of words behind a namespace such as `ui` or `steps/2`; each is loaded when it is first asked for. */
export async function load(namespace: string): Promise<{ default: object }> {
  const [folder, name] = namespace.split("/");
  if (folder === "steps") return import(`../../../locales/nl/steps/${name}.json`);
  switch (namespace) {
    case "ui":
      return import("../../../locales/nl/ui.json");
    case "rules":
      return import("../../../locales/nl/rules.json");
    case "board":
      return import("../../../locales/nl/board.json");
    case "variants/pga":
      return import("../../../locales/nl/variants/pga.json");
    default:
      return (await import("./nlLater.ts")).load(namespace);
  }
}
