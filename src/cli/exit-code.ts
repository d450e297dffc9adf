/** 0: done. 2: wrong usage, or some input or output failed. 130: interrupted. */
export type ExitCode = 0 | 2 | 130

export const interruptedExitCode = 130
