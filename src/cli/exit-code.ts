/** 0: done. 1: nothing was found, and `--fail-empty`. 2: wrong usage, or some input or output failed. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

export const interruptedExitCode = 130
