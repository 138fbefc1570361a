/** Words of what went wrong, why, and what to do. */
export const failures = {} as const;
