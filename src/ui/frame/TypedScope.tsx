import type { ReactNode } from "react";
import { useMemo } from "react";
import { TypedContext } from "../kit/typing.ts";
import { useDesk } from "./session.ts";

/** Says of which session the fields inside are; "" for those that are of none. */
export function TypedScope({ session, children }: { session: string; children: ReactNode }) {
  const { typed } = useDesk();
  const context = useMemo(() => ({ shelf: typed, session }), [typed, session]);
  return <TypedContext value={context}>{children}</TypedContext>;
}
