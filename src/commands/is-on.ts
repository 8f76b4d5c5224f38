import { WhometError } from '../errors.ts';

/** @throws WhometError BAD_USAGE where the variable is neither `on` nor `off`. */
export function isOn(variable: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new WhometError('BAD_USAGE', `${variable}: expected on or off, got ${text}`);
}
