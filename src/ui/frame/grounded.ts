import type { GroundedContent } from "../../assessment/model.ts";
import { useDesk, useSession } from "./session.ts";

/** The questions of the open session with all that they rest on. Waits (Suspense) until that is loaded. */
export function useGrounded(): GroundedContent {
  const { groundedOf } = useDesk();
  const content = groundedOf(useSession().document);
  // Suspense waits for it; `use` would have to be called in every render.
  if (content instanceof Promise) throw content;
  return content;
}
