/** Stable names of everything that can go wrong; callers act on these, never on the wording. */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_CURSOR'
  | 'CURSOR_EXPIRED'
  | 'BAD_PAGE'
  | 'BAD_REQUEST'
  | 'AMBIGUOUS_NAME'
  | 'DOCUMENT_REFUSED'
  | 'SOURCE_UNREADABLE'
  | 'URL_FORBIDDEN'
  | 'URL_UNREADABLE'
  | 'STORE_UNREACHABLE'
  | 'STORE_DENIED'
  | 'STORE_NEWER'
  | 'STORE_BROKEN'
  | 'STORE_REFUSED'
  | 'PORT_IN_USE'
  | 'CONFLICT'
  | 'NOT_FOUND';

interface ErrorDetails {
  readonly cause?: unknown;
  /** Whether the same call may succeed later without any change. Default: false. */
  readonly retriable?: boolean;
}

/** The one error that whomet throws on purpose: `code` is stable, the message says where, then what was expected. */
export class WhometError extends Error {
  readonly code: ErrorCode;
  readonly retriable: boolean;

  constructor(code: ErrorCode, message: string, { cause, retriable = false }: ErrorDetails = {}) {
    super(message, { cause });
    this.name = 'WhometError';
    this.code = code;
    this.retriable = retriable;
  }
}

/** A document that can't be taken in: it costs only itself. `where` is the file, with `:line` where it has lines. */
export class DocumentRefused extends WhometError {
  readonly where: string;

  constructor(where: string, reason: string, details: ErrorDetails = {}) {
    super('DOCUMENT_REFUSED', `${where}: ${reason}`, details);
    this.name = 'DocumentRefused';
    this.where = where;
  }
}

/** A judgement that can't be made beside others: they contradict it, or have decided the same. */
export class JudgementConflict extends WhometError {
  /** Ids of those others, oldest first. */
  readonly judgementIds: readonly string[];

  constructor(message: string, judgementIds: readonly string[]) {
    super('CONFLICT', message);
    this.name = 'JudgementConflict';
    this.judgementIds = judgementIds;
  }
}

/** The message of anything thrown, for a line of text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
