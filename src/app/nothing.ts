/** Stands in for the optional parts of a dependency that this app never uses. */
export const nothing = undefined;
