import { isCancel } from '@clack/prompts';

/** Somebody who was asked would rather not go on. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Whether there is somebody to ask. */
export function isThereSomebody(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** What somebody has answered. Throws Cancelled when they stop. */
export async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}
