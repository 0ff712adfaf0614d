/** The name of the one Trusted Types policy (scriptAddress.ts): it lets through what lies in the app's own folder. */
export const trustedTypesPolicy = "kansenwijzer";
