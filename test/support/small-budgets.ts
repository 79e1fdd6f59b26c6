/** A twentieth of the time that the package gives the network. */
export const smallBudgets = { attemptMs: 400, totalMs: 1_000, baseDelayMs: 25, maxDelayMs: 250 };
