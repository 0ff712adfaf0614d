/** What the bundler knows of each module. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Tells whether a module is reached from the entry by plain imports alone, so that it has to be there before the app begins. What is imported on
 * demand, and what only that needs, is not.
 */
export function reachableFrom(entry: string): (id: string, modules: Modules) => boolean {
  let reached: ReadonlySet<string> | undefined;
  return (id, modules) => {
    reached ??= walk(entry, modules);
    return reached.has(id);
  };
}

function walk(entry: string, modules: Modules): ReadonlySet<string> {
  if (modules.getModuleInfo(entry) === null) throw new Error(`There is no module ${entry} to begin with`);
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
