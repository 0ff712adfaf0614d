/** React has this itself since version 18; the shim of `use-sync-external-store` for older ones stays out of the build. */
export { useSyncExternalStore } from "react";
