import { trustedTypesPolicy } from "./trustedTypes.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const browsers = Reflect.get(globalThis, "trustedTypes") as TrustedTypes | undefined;
// The app as one file has no script beside it, and its policy allows none to be made.
const isOneFile = import.meta.env.MODE === "single";
const policy = isOneFile ? undefined : browsers?.createPolicy(trustedTypesPolicy, { createScriptURL: ownScript });

/**
 * The address of a script for a worker, as the page's policy asks for: only what lies in the app's own folder becomes one. Where browsers
 * know no Trusted Types the rule holds all the same.
 */
export function scriptAddress(address: string): string {
  return policy?.createScriptURL(address) ?? ownScript(address);
}

function ownScript(address: string): string {
  const folder = new URL(".", document.baseURI).href;
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(folder)) throw new TypeError(`Not a script of this app: ${href}`);
  return href;
}
