/** A mistake that the person at the command line can mend. Its message is one line that says what to do. */
export class UsageError extends Error {}
