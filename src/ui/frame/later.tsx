import type { ComponentType } from "react";

/**
 * A screen that is loaded when it is first shown, or earlier when somebody sees it coming. Once loaded it is there at once: React's own
 * `lazy` would show its "one moment" for a third of a second even then.
 */
export function later(
  load: () => Promise<ComponentType>,
): ComponentType & { comingUp: () => void; isHere: () => boolean } {
  let Loaded: ComponentType | undefined;
  let loading: Promise<void> | undefined;
  const begin = () => {
    loading ??= load().then((loaded) => {
      Loaded = loaded;
    });
    return loading;
  };
  const Later = () => {
    // Suspense waits for a promise that is thrown; `use` must not be left out in the render after it, as here it would be.
    if (Loaded === undefined) throw begin();
    return <Loaded />;
  };
  return Object.assign(Later, { comingUp: () => void begin().catch(() => {}), isHere: () => Loaded !== undefined });
}
