const AT_ONCE = 4;
const waiting: (() => void)[] = [];
let running = 0;

/** Runs the task when fewer than four others run, so that a page of many tiles does not block what the user asks for next. */
export async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  running++;
  try {
    return await task();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
