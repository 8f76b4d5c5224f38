import { userInfo } from 'node:os';
import { Option } from 'commander';

/** `--actor NAME`. */
export function actorOption(): Option {
  return new Option('--actor <name>', 'who decides: kept with the judgement').default(
    userInfo().username,
    'your user name',
  );
}
