import { messageOf } from '../../errors.ts';
import { FetchRefused } from './fetch-refused.ts';

/** What the codes of Node mean; all else is told as Node tells it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'expected a host that there is',
  EAI_AGAIN: 'expected its host to be resolved',
  ECONNREFUSED: 'expected an answer, but the connection was refused',
  ECONNRESET: 'expected a whole answer, but the connection broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'expected a whole answer, but the connection broke off',
  ETIMEDOUT: 'expected an answer, but there is none',
  EHOSTUNREACH: 'expected an answer, but there is no way to its host',
  ENETUNREACH: 'expected an answer, but there is no way to its host',
  Z_BUF_ERROR: 'expected a whole compressed answer, but it breaks off',
  Z_DATA_ERROR: 'expected a compressed answer, as its head says, but it is broken',
};

/** A failure that will be the same the next time. */
const LASTING = /^(?:Z_DATA_ERROR|ERR_.*(?:DECOMPRESS|BROTLI)|HPE_|CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** The refusal that anything thrown by a connection amounts to. */
export function failureOf(error: unknown, where: string): FetchRefused {
  const code = codeOf(error);
  const reason = REASONS[code] ?? `expected an answer: ${messageOf(error)}`;
  return new FetchRefused('URL_UNREADABLE', where, `${reason}${code === '' ? '' : ` (${code})`}`, {
    cause: error,
    retriable: !LASTING.test(code),
  });
}

/** Where several addresses were tried, of the last. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1));
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
